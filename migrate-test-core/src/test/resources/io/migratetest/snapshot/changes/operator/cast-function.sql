-- expect: changed cast (integer AS public.pair): function
CREATE TYPE pair AS (a int, b int);
CREATE FUNCTION to_pair(int) RETURNS pair LANGUAGE sql AS 'SELECT ROW($1, $1)::pair';
CREATE FUNCTION to_pair(int, int) RETURNS pair LANGUAGE sql AS 'SELECT ROW($1, $2)::pair';
CREATE CAST (int AS pair) WITH FUNCTION to_pair(int);
-- change
DROP CAST (int AS pair);
CREATE CAST (int AS pair) WITH FUNCTION to_pair(int, int);
