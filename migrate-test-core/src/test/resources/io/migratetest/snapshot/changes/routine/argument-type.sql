-- expect: added function public.f(bigint)
-- expect: removed function public.f(integer)
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a';
-- change
DROP FUNCTION f(int);
CREATE FUNCTION f(a bigint) RETURNS int LANGUAGE sql AS 'SELECT 1';
