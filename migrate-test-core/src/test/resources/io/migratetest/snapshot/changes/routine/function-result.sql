-- expect: changed function public.f(integer): definition
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS $$ SELECT a + 1 $$;
COMMENT ON FUNCTION f IS 'kept';
-- change
DROP FUNCTION f;
CREATE FUNCTION f(b int) RETURNS text LANGUAGE sql AS $$ SELECT b::text $$;
COMMENT ON FUNCTION f IS 'kept';
