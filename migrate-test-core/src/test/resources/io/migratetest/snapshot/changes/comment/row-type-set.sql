-- expect: changed table public.t: comment on the row type
CREATE TABLE t (a int);
-- change
COMMENT ON TYPE t IS 'a';
