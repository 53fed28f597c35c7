-- expect: added schema app
-- change
CREATE SCHEMA app;
GRANT USAGE ON SCHEMA app TO pg_monitor;
COMMENT ON SCHEMA app IS 'a';
