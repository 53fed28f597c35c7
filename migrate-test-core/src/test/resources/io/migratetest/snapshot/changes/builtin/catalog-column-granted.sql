-- expect: changed column pg_authid.rolname: privileges
-- change
GRANT SELECT (rolname) ON pg_authid TO pg_monitor;
