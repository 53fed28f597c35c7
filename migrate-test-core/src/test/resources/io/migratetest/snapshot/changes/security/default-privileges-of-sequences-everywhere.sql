-- expect: added default privileges for role postgres on sequences
-- change
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SEQUENCES TO pg_monitor;
