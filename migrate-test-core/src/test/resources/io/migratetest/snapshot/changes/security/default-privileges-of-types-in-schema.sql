-- expect: added default privileges for role postgres in schema public on types
-- change
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON TYPES TO pg_monitor;
