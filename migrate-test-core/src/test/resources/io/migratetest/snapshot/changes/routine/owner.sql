-- expect: changed function public.f(integer): owner
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a';
-- change
ALTER FUNCTION f(int) OWNER TO pg_monitor;
