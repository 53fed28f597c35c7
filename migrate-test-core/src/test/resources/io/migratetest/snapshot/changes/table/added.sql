-- expect: added table public.products
CREATE TABLE customers (id int PRIMARY KEY);
-- change
CREATE TABLE products (id bigserial PRIMARY KEY, customer int NOT NULL REFERENCES customers, code text NOT NULL DEFAULT 'x' UNIQUE, price numeric(10, 2) CHECK (price > 0), slug text GENERATED ALWAYS AS (lower(code)) STORED);
CREATE INDEX ix_products_price ON products (price, customer);
COMMENT ON TABLE products IS 'what we sell';
COMMENT ON COLUMN products.code IS 'it''s printed';
