-- expect: changed table public.t: row security
-- expect: changed table public.t: row security of the owner
-- expect: added policy p on public.t
CREATE TABLE t (a int);
-- change
CREATE POLICY p ON t AS RESTRICTIVE FOR UPDATE TO pg_monitor, pg_signal_backend USING (a > 0) WITH CHECK (a < 9);
ALTER TABLE t ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
