-- expect: changed table public.t: privileges
CREATE TABLE t (a int);
-- change
GRANT ALL ON t TO pg_monitor;
