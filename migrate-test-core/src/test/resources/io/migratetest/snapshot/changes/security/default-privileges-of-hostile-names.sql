-- expect: added default privileges for role "mts_on x" in schema "in schema" on tables
CREATE ROLE "mts_on x";
CREATE SCHEMA "in schema";
-- change
ALTER DEFAULT PRIVILEGES FOR ROLE "mts_on x" IN SCHEMA "in schema" GRANT SELECT ON TABLES TO pg_monitor;
