ALTER TABLE orders ALTER state DROP DEFAULT;
ALTER TABLE orders ALTER state TYPE text USING state::text;
ALTER TABLE orders ALTER state SET DEFAULT 'open', ADD CHECK (state IN ('open', 'paid', 'sent'));
DROP TYPE order_state;
