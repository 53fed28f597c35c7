-- expect: changed function public.f(integer): definition
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql SET work_mem = '8MB' SET search_path = public, pg_temp AS 'SELECT a';
-- change
ALTER FUNCTION f(int) RESET ALL;
