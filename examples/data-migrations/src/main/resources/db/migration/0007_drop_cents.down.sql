ALTER TABLE orders ADD cents bigint;
UPDATE orders SET cents = amount * 100;
ALTER TABLE orders ALTER cents SET NOT NULL;
