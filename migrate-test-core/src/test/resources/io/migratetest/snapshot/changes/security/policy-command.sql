-- expect: changed policy p on public.t: definition
CREATE TABLE t (a int);
CREATE POLICY p ON t FOR SELECT USING (true);
-- change
DROP POLICY p ON t;
CREATE POLICY p ON t FOR DELETE USING (true);
