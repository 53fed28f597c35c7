-- expect: removed function public.f()
CREATE EXTENSION citext;
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
ALTER EXTENSION citext ADD FUNCTION f();
-- change
ALTER EXTENSION citext DROP FUNCTION f();
DROP FUNCTION f();
