CREATE TYPE order_state AS ENUM ('open', 'paid', 'sent');
ALTER TABLE orders DROP CONSTRAINT orders_state_check, ALTER state DROP DEFAULT;
ALTER TABLE orders ALTER state TYPE order_state USING state::order_state;
ALTER TABLE orders ALTER state SET DEFAULT 'open';
