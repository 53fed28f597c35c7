-- expect: changed function public.f(integer): definition
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql SET work_mem = '8MB' AS 'SELECT a';
-- change
ALTER FUNCTION f(int) SET work_mem = '9MB';
