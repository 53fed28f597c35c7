-- expect: changed function public.f(): privileges
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
-- change
GRANT EXECUTE ON FUNCTION f() TO pg_monitor;
