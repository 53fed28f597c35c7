-- expect: changed foreign table public.ft: privileges
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE ft (a int) SERVER s;
-- change
GRANT SELECT ON ft TO pg_monitor;
