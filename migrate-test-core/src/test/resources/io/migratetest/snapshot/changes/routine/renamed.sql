-- expect: changed function public.g(integer): name
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a';
CREATE VIEW v AS SELECT f(1) AS one;
-- change
ALTER FUNCTION f(int) RENAME TO g;
