-- expect: changed function public.f(integer): definition
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a';
-- change
DROP FUNCTION f(int);
CREATE FUNCTION f(a int) RETURNS TABLE (b int, c text) LANGUAGE sql AS $$ SELECT a, 'x' $$;
