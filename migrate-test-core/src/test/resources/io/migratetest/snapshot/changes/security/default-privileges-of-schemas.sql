-- expect: added default privileges for role postgres on schemas
-- change
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO pg_monitor;
