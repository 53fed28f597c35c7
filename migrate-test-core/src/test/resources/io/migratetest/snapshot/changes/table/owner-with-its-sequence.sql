-- expect: changed table public.t: owner
CREATE TABLE t (id serial);
-- change
ALTER TABLE t OWNER TO pg_monitor;
