-- expect: changed function public.f(): privileges
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
-- change
REVOKE EXECUTE ON FUNCTION f() FROM PUBLIC;
