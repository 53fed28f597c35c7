-- expect: changed table public.t: privileges
CREATE TABLE t (a int);
GRANT SELECT, INSERT ON t TO pg_monitor WITH GRANT OPTION;
-- change
REVOKE GRANT OPTION FOR SELECT ON t FROM pg_monitor;
