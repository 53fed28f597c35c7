CREATE TABLE customers (
    id bigserial PRIMARY KEY,
    name varchar(200) NOT NULL,
    email text CONSTRAINT one_account_per_address UNIQUE
);
