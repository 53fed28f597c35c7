-- expect: changed schema app: privileges
CREATE SCHEMA app;
GRANT USAGE ON SCHEMA app TO pg_monitor, PUBLIC;
-- change
REVOKE USAGE ON SCHEMA app FROM PUBLIC;
