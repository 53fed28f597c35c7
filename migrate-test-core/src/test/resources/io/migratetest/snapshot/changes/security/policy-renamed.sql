-- expect: changed policy q on public.t: name
CREATE TABLE t (a int);
CREATE POLICY p ON t USING (true);
-- change
ALTER POLICY p ON t RENAME TO q;
