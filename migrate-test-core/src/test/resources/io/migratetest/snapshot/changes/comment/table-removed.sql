-- expect: changed table public.t: comment
CREATE TABLE t (a int);
COMMENT ON TABLE t IS 'a';
-- change
COMMENT ON TABLE t IS NULL;
