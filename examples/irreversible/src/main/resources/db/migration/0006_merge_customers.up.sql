INSERT INTO accounts SELECT id, email, phone FROM customers;
DROP TABLE customers;
