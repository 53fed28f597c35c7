-- expect: changed table public.t: owner
-- expect: changed sequence public.t_id_seq: owner
CREATE TABLE t (id serial);
-- change
ALTER TABLE t OWNER TO pg_monitor;
