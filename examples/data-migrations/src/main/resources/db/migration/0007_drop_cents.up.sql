ALTER TABLE orders DROP cents;
