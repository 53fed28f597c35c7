DROP INDEX orders_account_idx;
DROP TABLE orders;
