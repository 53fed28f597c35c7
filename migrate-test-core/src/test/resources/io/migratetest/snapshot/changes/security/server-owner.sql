-- expect: changed server s: owner
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
-- change
ALTER SERVER s OWNER TO pg_monitor;
