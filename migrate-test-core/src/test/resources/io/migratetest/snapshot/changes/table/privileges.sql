-- expect: changed table public.t: privileges
CREATE TABLE t (a int);
GRANT SELECT ON t TO PUBLIC;
-- change
REVOKE SELECT ON t FROM PUBLIC;
GRANT INSERT, UPDATE ON t TO pg_monitor WITH GRANT OPTION;
GRANT SELECT ON t TO pg_monitor;
