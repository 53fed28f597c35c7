CREATE TABLE t (a int);
GRANT SELECT ON t TO pg_monitor;
-- change
ALTER TABLE t OWNER TO pg_signal_backend;
ALTER TABLE t OWNER TO CURRENT_USER;
