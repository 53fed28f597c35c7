-- expect: removed foreign table public.ft
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'x', b 'it''s, so');
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE ft (a int OPTIONS (name 'x'), CONSTRAINT positive CHECK (a > 0)) SERVER s OPTIONS (path 'a');
GRANT SELECT ON ft TO pg_monitor;
-- change
DROP FOREIGN TABLE ft;
