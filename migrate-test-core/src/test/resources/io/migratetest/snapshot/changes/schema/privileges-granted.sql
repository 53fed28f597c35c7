-- expect: changed schema app: privileges
CREATE SCHEMA app;
-- change
GRANT CREATE, USAGE ON SCHEMA app TO pg_monitor;
