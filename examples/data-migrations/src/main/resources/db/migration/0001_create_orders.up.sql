CREATE TABLE orders (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    priority int NOT NULL CHECK (priority BETWEEN 1 AND 3),
    state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'paid', 'sent')),
    customer text NOT NULL CHECK (customer LIKE '% %'),
    street text NOT NULL,
    city text NOT NULL,
    cents bigint NOT NULL
);
