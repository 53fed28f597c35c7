-- expect: changed function public.f(): part of
CREATE EXTENSION citext;
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
-- change
ALTER EXTENSION citext ADD FUNCTION f();
