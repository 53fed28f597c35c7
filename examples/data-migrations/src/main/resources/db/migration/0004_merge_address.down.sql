ALTER TABLE orders ADD street text, ADD city text;
UPDATE orders SET street = address ->> 'street', city = address ->> 'city';
ALTER TABLE orders ALTER street SET NOT NULL, ALTER city SET NOT NULL, DROP address;
