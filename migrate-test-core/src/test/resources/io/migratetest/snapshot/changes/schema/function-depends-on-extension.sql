-- expect: changed function public.f(): depends on extension
CREATE EXTENSION citext;
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
-- change
ALTER FUNCTION f() DEPENDS ON EXTENSION citext;
