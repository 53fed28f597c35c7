-- expect: changed foreign table public.ft: owner
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE ft (a int) SERVER s;
-- change
ALTER FOREIGN TABLE ft OWNER TO pg_monitor;
