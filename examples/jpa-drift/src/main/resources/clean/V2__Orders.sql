CREATE SEQUENCE orders_seq INCREMENT BY 50;
CREATE TABLE orders (
    id bigint PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES customers,
    status varchar(20) NOT NULL CHECK (status IN ('NEW', 'PAID', 'SHIPPED', 'RETURNED')),
    total numeric(12, 2) NOT NULL,
    placed_at timestamptz NOT NULL,
    loyalty_points bigint NOT NULL
);
CREATE INDEX orders_by_customer ON orders (customer_id);
