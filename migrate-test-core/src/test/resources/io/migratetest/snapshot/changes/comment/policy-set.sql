-- expect: changed policy p on public.t: comment
CREATE TABLE t (a int);
CREATE POLICY p ON t;
-- change
COMMENT ON POLICY p ON t IS 'it''s here';
