-- expect: changed schema app: owner
CREATE SCHEMA app;
-- change
ALTER SCHEMA app OWNER TO pg_monitor;
