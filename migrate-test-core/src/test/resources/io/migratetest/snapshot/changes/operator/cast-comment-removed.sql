-- expect: changed cast (integer AS public.pair): comment
CREATE TYPE pair AS (a int, b int);
CREATE FUNCTION to_pair(int) RETURNS pair LANGUAGE sql AS 'SELECT ROW($1, $1)::pair';
CREATE CAST (int AS pair) WITH FUNCTION to_pair(int);
COMMENT ON CAST (int AS pair) IS 'c';
-- change
COMMENT ON CAST (int AS pair) IS NULL;
