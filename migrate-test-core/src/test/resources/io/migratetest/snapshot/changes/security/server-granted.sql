-- expect: changed server s: privileges
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
-- change
GRANT USAGE ON FOREIGN SERVER s TO pg_monitor;
