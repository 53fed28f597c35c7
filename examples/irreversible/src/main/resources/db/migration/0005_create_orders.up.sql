CREATE TABLE orders (
    id         bigint PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES accounts (id)
);
CREATE INDEX orders_account_id_idx ON orders (account_id);
