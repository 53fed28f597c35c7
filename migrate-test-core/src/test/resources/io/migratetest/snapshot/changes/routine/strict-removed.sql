-- expect: changed function public.f(integer): definition
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql STRICT AS 'SELECT a';
-- change
ALTER FUNCTION f(int) CALLED ON NULL INPUT;
