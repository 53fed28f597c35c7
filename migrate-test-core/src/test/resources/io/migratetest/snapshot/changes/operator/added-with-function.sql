-- expect: added function public.eq(integer,integer)
-- expect: added operator public.===(integer,integer)
-- change
CREATE FUNCTION eq(int, int) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE OPERATOR === (FUNCTION = eq, LEFTARG = int, RIGHTARG = int);
