-- expect: added constraint positive on public.ft
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'x', b 'it''s, so');
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE ft (a int) SERVER s;
-- change
ALTER FOREIGN TABLE ft ADD CONSTRAINT positive CHECK (a > 0);
