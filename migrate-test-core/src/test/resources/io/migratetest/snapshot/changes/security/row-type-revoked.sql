-- expect: changed table public.t: privileges on the row type
CREATE TABLE t (a int);
-- change
REVOKE USAGE ON TYPE t FROM PUBLIC;
