-- expect: changed table public.t: owner
CREATE TABLE t (a int);
-- change
ALTER TABLE t OWNER TO pg_monitor;
