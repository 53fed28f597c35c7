-- expect: changed table public.t: privileges
-- since: 17
CREATE TABLE t (a int);
-- change
GRANT MAINTAIN ON t TO pg_monitor;
