-- expect: added cast (integer AS public.pair)
CREATE TYPE pair AS (a int, b int);
CREATE FUNCTION to_pair(int) RETURNS pair LANGUAGE sql AS 'SELECT ROW($1, $1)::pair';
-- change
CREATE CAST (int AS pair) WITH FUNCTION to_pair(int) AS ASSIGNMENT;
COMMENT ON CAST (int AS pair) IS 'c';
