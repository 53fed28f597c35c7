-- expect: changed procedure public.p(integer): comment
CREATE PROCEDURE p(a int) LANGUAGE plpgsql AS 'BEGIN END';
COMMENT ON PROCEDURE p(int) IS 'c';
-- change
COMMENT ON PROCEDURE p(int) IS NULL;
