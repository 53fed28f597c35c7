-- expect: changed table public.t: privileges
CREATE TABLE t (a int);
GRANT SELECT, INSERT, DELETE ON t TO pg_monitor;
GRANT SELECT ON t TO PUBLIC;
-- change
REVOKE DELETE ON t FROM pg_monitor;
