-- expect: added default privileges for role mts_a in schema public on tables
CREATE ROLE mts_a;
-- change
ALTER DEFAULT PRIVILEGES FOR ROLE mts_a IN SCHEMA public GRANT SELECT ON TABLES TO pg_monitor;
