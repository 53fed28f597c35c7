-- expect: changed schema app: owner
CREATE SCHEMA app;
GRANT USAGE ON SCHEMA app TO PUBLIC, pg_signal_backend;
-- change
ALTER SCHEMA app OWNER TO pg_monitor;
