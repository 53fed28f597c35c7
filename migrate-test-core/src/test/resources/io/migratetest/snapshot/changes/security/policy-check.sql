-- expect: changed policy p on public.t: definition
CREATE TABLE t (a int);
CREATE POLICY p ON t FOR UPDATE USING (true);
-- change
ALTER POLICY p ON t WITH CHECK (a < 9);
