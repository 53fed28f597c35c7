CREATE TABLE customers (
    id bigserial PRIMARY KEY,
    name varchar(100) NOT NULL,
    email text
);
