-- In batches, as one would where the table is large.
ALTER TABLE orders ADD amount numeric(12, 2);
DO $$
BEGIN
    LOOP
        UPDATE orders SET amount = cents / 100.0
        WHERE id IN (SELECT id FROM orders WHERE amount IS NULL ORDER BY id LIMIT 2);
        EXIT WHEN NOT FOUND;
    END LOOP;
END $$;
ALTER TABLE orders ALTER amount SET NOT NULL;
