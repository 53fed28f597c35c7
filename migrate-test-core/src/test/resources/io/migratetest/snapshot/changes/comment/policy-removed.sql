-- expect: changed policy p on public.t: comment
CREATE TABLE t (a int);
CREATE POLICY p ON t;
COMMENT ON POLICY p ON t IS 'a';
-- change
COMMENT ON POLICY p ON t IS NULL;
