-- expect: changed policy p on public.t: definition
CREATE TABLE t (a int);
CREATE POLICY p ON t USING (true);
-- change
DROP POLICY p ON t;
CREATE POLICY p ON t AS RESTRICTIVE USING (true);
