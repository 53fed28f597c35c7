-- expect: changed function public.f(integer): definition
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a';
-- change
ALTER FUNCTION f(int) SUPPORT generate_series_int4_support;
