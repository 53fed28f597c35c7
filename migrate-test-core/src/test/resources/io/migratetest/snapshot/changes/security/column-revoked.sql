-- expect: changed column public.t.a: privileges
CREATE TABLE t (a int);
GRANT SELECT (a) ON t TO pg_monitor;
-- change
REVOKE SELECT (a) ON t FROM pg_monitor;
