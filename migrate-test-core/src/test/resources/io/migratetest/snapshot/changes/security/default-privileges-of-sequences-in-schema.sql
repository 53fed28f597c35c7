-- expect: added default privileges for role postgres in schema public on sequences
-- change
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ALL ON SEQUENCES TO pg_monitor;
