ALTER TABLE orders DROP CONSTRAINT orders_priority_check;
ALTER TABLE orders ALTER priority TYPE text USING (ARRAY['high', 'middle', 'low'])[priority];
ALTER TABLE orders ADD CHECK (priority IN ('high', 'middle', 'low'));
