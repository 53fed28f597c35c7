-- expect: changed table public.charges: name
CREATE TABLE fees (id serial PRIMARY KEY, status text NOT NULL CHECK (status <> ''));
CREATE TABLE payments (id int PRIMARY KEY, fee int REFERENCES fees);
CREATE INDEX ix ON fees (status);
CREATE VIEW v AS SELECT fees.id, p.id AS payment FROM fees JOIN payments p ON p.fee = fees.id;
COMMENT ON COLUMN fees.status IS 's';
-- change
ALTER TABLE fees RENAME TO charges;
