ALTER TABLE orders DROP CONSTRAINT orders_priority_check;
ALTER TABLE orders ALTER priority TYPE int USING array_position(ARRAY['high', 'middle', 'low'], priority);
ALTER TABLE orders ADD CHECK (priority BETWEEN 1 AND 3);
