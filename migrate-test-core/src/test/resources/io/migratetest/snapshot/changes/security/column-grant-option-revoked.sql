-- expect: changed column public.t.a: privileges
CREATE TABLE t (a int);
GRANT SELECT (a), UPDATE (a) ON t TO pg_monitor WITH GRANT OPTION;
-- change
REVOKE GRANT OPTION FOR UPDATE (a) ON t FROM pg_monitor;
