-- expect: changed table public.t: comment
CREATE TABLE t (a int);
COMMENT ON TABLE t IS 'old';
-- change
COMMENT ON TABLE t IS NULL;
