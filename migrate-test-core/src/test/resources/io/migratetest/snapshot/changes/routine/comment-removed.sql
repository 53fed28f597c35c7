-- expect: changed function public.f(integer): comment
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a';
COMMENT ON FUNCTION f(int) IS 'c';
-- change
COMMENT ON FUNCTION f(int) IS NULL;
