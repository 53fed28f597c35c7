-- expect: changed aggregate public.total(integer): comment
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int);
COMMENT ON AGGREGATE total(int) IS 'a';
-- change
COMMENT ON AGGREGATE total(int) IS NULL;
