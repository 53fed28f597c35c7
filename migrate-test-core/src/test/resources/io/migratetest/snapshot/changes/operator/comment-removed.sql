-- expect: changed operator public.===(integer,integer): comment
CREATE FUNCTION eq(int, int) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE OPERATOR === (FUNCTION = eq, LEFTARG = int, RIGHTARG = int);
COMMENT ON OPERATOR === (int, int) IS 'c';
-- change
COMMENT ON OPERATOR === (int, int) IS NULL;
