-- expect: changed foreign table public.ft: options
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'x', b 'it''s, so');
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE ft (a int) SERVER s OPTIONS (path 'a', format 'csv');
-- change
ALTER FOREIGN TABLE ft OPTIONS (SET path 'b', DROP format, ADD header 'true');
