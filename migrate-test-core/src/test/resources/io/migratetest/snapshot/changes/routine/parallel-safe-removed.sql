-- expect: changed function public.f(integer): definition
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql PARALLEL SAFE AS 'SELECT a';
-- change
ALTER FUNCTION f(int) PARALLEL UNSAFE;
