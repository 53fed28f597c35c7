-- expect: changed table public.t: privileges on the row type
CREATE TABLE t (a int);
-- change
GRANT USAGE ON TYPE t TO pg_monitor;
