ALTER TABLE products DROP price;
