-- expect: changed procedure public.p(integer): definition
CREATE PROCEDURE p(a int) LANGUAGE plpgsql AS 'BEGIN END';
-- change
ALTER PROCEDURE p(int) SET search_path = '';
