-- expect: changed function public.f(integer): definition
CREATE FUNCTION f(a int, OUT b int) LANGUAGE sql AS 'SELECT a';
-- change
DROP FUNCTION f(int);
CREATE FUNCTION f(a int, OUT b int, OUT c text) LANGUAGE sql AS $$ SELECT a, 'x' $$;
