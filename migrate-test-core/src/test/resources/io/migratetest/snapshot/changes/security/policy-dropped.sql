-- expect: removed policy p on public.t
CREATE TABLE t (a int);
CREATE POLICY p ON t FOR INSERT WITH CHECK (a > 0);
COMMENT ON POLICY p ON t IS 'c';
-- change
DROP POLICY p ON t;
