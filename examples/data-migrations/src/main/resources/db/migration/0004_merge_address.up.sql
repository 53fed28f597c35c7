ALTER TABLE orders ADD address jsonb;
UPDATE orders SET address = jsonb_build_object('street', street, 'city', city);
ALTER TABLE orders ALTER address SET NOT NULL, DROP street, DROP city;
