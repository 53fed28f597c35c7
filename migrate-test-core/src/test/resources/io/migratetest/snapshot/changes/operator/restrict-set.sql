-- expect: changed operator public.===(integer,integer): restriction selectivity
CREATE FUNCTION eq(int, int) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE OPERATOR === (FUNCTION = eq, LEFTARG = int, RIGHTARG = int);
-- change
ALTER OPERATOR === (int, int) SET (RESTRICT = eqsel);
