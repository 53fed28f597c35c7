-- expect: added default privileges for role postgres on tables
-- change
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO pg_monitor WITH GRANT OPTION;
