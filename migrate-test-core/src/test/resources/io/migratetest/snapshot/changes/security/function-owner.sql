-- expect: changed function public.f(): owner
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
-- change
ALTER FUNCTION f() OWNER TO pg_monitor;
