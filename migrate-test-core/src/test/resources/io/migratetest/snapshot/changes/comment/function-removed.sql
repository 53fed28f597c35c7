-- expect: changed function public.f(): comment
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
COMMENT ON FUNCTION f() IS 'a';
-- change
COMMENT ON FUNCTION f() IS NULL;
