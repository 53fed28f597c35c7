CREATE TABLE t (a int);
CREATE POLICY p ON t TO pg_monitor, pg_signal_backend USING (a > 0);
-- change
DROP POLICY p ON t;
CREATE POLICY p ON t TO pg_signal_backend, pg_monitor USING (a > 0);
