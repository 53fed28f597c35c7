-- expect: changed function public.f(integer): privileges
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a';
GRANT EXECUTE ON FUNCTION f(int) TO pg_monitor WITH GRANT OPTION;
-- change
REVOKE EXECUTE ON FUNCTION f(int) FROM pg_monitor;
