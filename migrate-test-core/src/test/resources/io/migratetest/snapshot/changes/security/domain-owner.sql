-- expect: changed domain public.d: owner
CREATE DOMAIN d AS int;
-- change
ALTER DOMAIN d OWNER TO pg_monitor;
