-- expect: added cast (public.pair AS text)
CREATE TYPE pair AS (a int, b int);
CREATE FUNCTION to_pair(int) RETURNS pair LANGUAGE sql AS 'SELECT ROW($1, $1)::pair';
-- change
CREATE CAST (pair AS text) WITH INOUT;
