-- expect: changed policy p on public.t: definition
CREATE TABLE t (a int);
CREATE POLICY p ON t USING (a > 0);
-- change
ALTER POLICY p ON t USING (a > 1);
