-- expect: changed function public.many(): definition
CREATE FUNCTION many() RETURNS SETOF int LANGUAGE sql AS 'SELECT 1';
-- change
ALTER FUNCTION many() ROWS 7;
