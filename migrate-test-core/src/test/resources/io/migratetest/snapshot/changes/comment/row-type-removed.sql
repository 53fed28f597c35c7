-- expect: changed table public.t: comment on the row type
CREATE TABLE t (a int);
COMMENT ON TYPE t IS 'a';
-- change
COMMENT ON TYPE t IS NULL;
