-- expect: removed schema app
CREATE SCHEMA app AUTHORIZATION pg_monitor;
GRANT USAGE ON SCHEMA app TO pg_signal_backend;
COMMENT ON SCHEMA app IS 'a';
-- change
DROP SCHEMA app;
