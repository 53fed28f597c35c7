-- expect: changed domain public.d: privileges
CREATE DOMAIN d AS int;
-- change
GRANT USAGE ON DOMAIN d TO pg_monitor;
