-- expect: changed foreign table public.ft: server
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'x', b 'it''s, so');
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE SERVER s2 FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE ft (a int) SERVER s OPTIONS (path 'a');
-- change
DROP FOREIGN TABLE ft;
CREATE FOREIGN TABLE ft (a int) SERVER s2 OPTIONS (path 'a');
