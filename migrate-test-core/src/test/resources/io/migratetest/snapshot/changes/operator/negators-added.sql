-- expect: added operator public.!==(integer,integer)
-- expect: added operator public.===(integer,integer)
CREATE FUNCTION eq(int, int) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE FUNCTION ne(int, int) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT $1 <> $2';
-- change
CREATE OPERATOR === (FUNCTION = eq, LEFTARG = int, RIGHTARG = int, NEGATOR = !==);
CREATE OPERATOR !== (FUNCTION = ne, LEFTARG = int, RIGHTARG = int, NEGATOR = ===);
