-- expect: changed function public.f(): comment
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
-- change
COMMENT ON FUNCTION f() IS 'it''s here';
