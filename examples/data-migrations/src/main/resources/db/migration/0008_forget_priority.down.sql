ALTER TABLE orders ADD priority text NOT NULL DEFAULT 'middle' CHECK (priority IN ('high', 'middle', 'low'));
ALTER TABLE orders ALTER priority DROP DEFAULT;
