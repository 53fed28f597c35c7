-- expect: changed foreign table public.ft2: name
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'x', b 'it''s, so');
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE ft (a int) SERVER s;
-- change
ALTER FOREIGN TABLE ft RENAME TO ft2;
