-- expect: changed column public.fees.state: name
CREATE TABLE fees (id serial PRIMARY KEY, status text NOT NULL DEFAULT 'new' CHECK (status <> ''), amount int);
CREATE INDEX ix_fees ON fees (status, amount) WHERE status = 'new';
CREATE VIEW v AS SELECT id, status FROM fees WHERE status = 'new';
CREATE VIEW w AS SELECT status, count(*) AS many FROM v GROUP BY status;
CREATE POLICY p ON fees USING (status = 'new');
-- change
ALTER TABLE fees RENAME status TO state;
