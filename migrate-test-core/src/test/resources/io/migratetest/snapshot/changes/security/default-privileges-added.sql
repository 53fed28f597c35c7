-- expect: added default privileges for role postgres in schema public on tables
-- change
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO pg_monitor;
