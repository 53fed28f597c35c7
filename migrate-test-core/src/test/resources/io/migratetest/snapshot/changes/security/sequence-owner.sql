-- expect: changed sequence public.s: owner
CREATE SEQUENCE s;
-- change
ALTER SEQUENCE s OWNER TO pg_monitor;
