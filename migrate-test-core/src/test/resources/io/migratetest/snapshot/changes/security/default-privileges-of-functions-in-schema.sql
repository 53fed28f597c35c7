-- expect: added default privileges for role postgres in schema public on functions
-- change
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT EXECUTE ON FUNCTIONS TO pg_monitor;
