-- expect: changed function public.f(integer): definition
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT a';
-- change
ALTER FUNCTION f(int) SECURITY INVOKER;
