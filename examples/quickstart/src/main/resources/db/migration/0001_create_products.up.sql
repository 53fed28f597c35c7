CREATE TABLE products (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sku   text    NOT NULL UNIQUE,
    name  text    NOT NULL,
    price numeric(10, 2) NOT NULL CHECK (price >= 0)
);

COMMENT ON COLUMN products.price IS 'in euros, without tax';
