CREATE TABLE t (a int);
GRANT SELECT ON t TO pg_monitor;
GRANT SELECT ON t TO PUBLIC;
-- change
REVOKE ALL ON t FROM pg_monitor;
GRANT SELECT ON t TO pg_monitor;
