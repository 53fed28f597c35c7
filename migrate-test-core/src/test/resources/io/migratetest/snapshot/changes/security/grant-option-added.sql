-- expect: changed table public.t: privileges
CREATE TABLE t (a int);
GRANT SELECT, INSERT ON t TO pg_monitor;
-- change
GRANT SELECT ON t TO pg_monitor WITH GRANT OPTION;
