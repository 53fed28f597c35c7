DROP TABLE products;
DROP TABLE audit;
