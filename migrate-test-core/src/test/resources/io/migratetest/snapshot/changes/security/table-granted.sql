-- expect: changed table public.t: privileges
CREATE TABLE t (a int);
-- change
GRANT INSERT, SELECT ON t TO pg_monitor;
