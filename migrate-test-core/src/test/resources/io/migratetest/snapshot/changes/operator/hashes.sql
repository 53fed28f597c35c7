-- expect: changed operator public.===(integer,integer): hashes
CREATE FUNCTION eq(int, int) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE OPERATOR === (FUNCTION = eq, LEFTARG = int, RIGHTARG = int);
-- change
DROP OPERATOR === (int, int);
CREATE OPERATOR === (FUNCTION = eq, LEFTARG = int, RIGHTARG = int, HASHES);
