-- expect: added function public.f()
-- expect: added function public.f(text)
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a';
-- change
CREATE FUNCTION f(a text) RETURNS text LANGUAGE sql AS 'SELECT a';
CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $$ SELECT 'x' $$;
