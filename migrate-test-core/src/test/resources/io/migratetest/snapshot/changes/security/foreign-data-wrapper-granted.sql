-- expect: changed foreign-data wrapper w: privileges
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
-- change
GRANT USAGE ON FOREIGN DATA WRAPPER w TO pg_monitor;
