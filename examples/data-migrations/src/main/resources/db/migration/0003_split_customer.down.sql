ALTER TABLE orders ADD customer text;
UPDATE orders SET customer = first_names || ' ' || last_name;
ALTER TABLE orders ALTER customer SET NOT NULL, ADD CHECK (customer LIKE '% %'), DROP first_names, DROP last_name;
