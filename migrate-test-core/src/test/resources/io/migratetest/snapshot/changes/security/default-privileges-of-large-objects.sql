-- expect: added default privileges for role postgres on large objects
-- since: 18
-- change
ALTER DEFAULT PRIVILEGES GRANT SELECT ON LARGE OBJECTS TO pg_monitor;
