-- expect: changed function public.f(integer[]): definition
CREATE FUNCTION f(a int[]) RETURNS int LANGUAGE sql AS 'SELECT a[1]';
-- change
DROP FUNCTION f(int[]);
CREATE FUNCTION f(VARIADIC a int[]) RETURNS int LANGUAGE sql AS 'SELECT a[1]';
