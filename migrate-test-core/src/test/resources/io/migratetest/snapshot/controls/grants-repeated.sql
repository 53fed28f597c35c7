CREATE TABLE t (a int);
GRANT SELECT ON t TO pg_monitor;
-- change
GRANT SELECT ON t TO pg_monitor;
GRANT ALL ON t TO CURRENT_USER;
