-- expect: changed table public.t: comment on the array type
CREATE TABLE t (a int);
-- change
COMMENT ON TYPE t[] IS 'a';
