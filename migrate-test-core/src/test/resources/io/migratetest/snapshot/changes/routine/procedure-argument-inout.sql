-- expect: changed procedure public.p(integer): definition
CREATE PROCEDURE p(a int) LANGUAGE plpgsql AS 'BEGIN END';
-- change
DROP PROCEDURE p(int);
CREATE PROCEDURE p(INOUT a int) LANGUAGE plpgsql AS 'BEGIN END';
