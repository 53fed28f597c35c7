CREATE SEQUENCE orders_seq;
CREATE TABLE orders (
    id bigint PRIMARY KEY,
    customer_id bigint,
    status varchar(20) NOT NULL CHECK (status IN ('NEW', 'PAID', 'SHIPPED')),
    total numeric(12, 4) NOT NULL,
    placed_at timestamp NOT NULL,
    loyalty_points int NOT NULL,
    warehouse int NOT NULL,
    remark text
);
