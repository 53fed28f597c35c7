-- expect: changed column public.t.a: privileges
CREATE TABLE t (a int);
-- change
GRANT SELECT (a), UPDATE (a) ON t TO pg_monitor;
