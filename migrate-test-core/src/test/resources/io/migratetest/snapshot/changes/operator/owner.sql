-- expect: changed operator public.===(integer,integer): owner
CREATE FUNCTION eq(int, int) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE OPERATOR === (FUNCTION = eq, LEFTARG = int, RIGHTARG = int);
-- change
ALTER OPERATOR === (int, int) OWNER TO pg_monitor;
