-- expect: changed function public.f(integer): depends on extension
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a';
-- change
ALTER FUNCTION f(int) DEPENDS ON EXTENSION plpgsql;
