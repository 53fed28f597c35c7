CREATE VIEW product_ids AS SELECT id FROM products;
