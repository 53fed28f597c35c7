DROP TABLE orders;
DROP SEQUENCE orders_seq;
