-- expect: changed policy p on public.t: definition
CREATE TABLE t (a int);
CREATE POLICY p ON t USING (true);
-- change
ALTER POLICY p ON t TO pg_monitor;
