-- expect: changed aggregate public.total(integer): comment
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0');
COMMENT ON AGGREGATE total(int) IS 'c';
-- change
COMMENT ON AGGREGATE total(int) IS NULL;
