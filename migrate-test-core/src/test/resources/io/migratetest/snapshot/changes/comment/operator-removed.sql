-- expect: changed operator public.===(integer,integer): comment
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = int, RIGHTARG = int);
COMMENT ON OPERATOR === (int, int) IS 'a';
-- change
COMMENT ON OPERATOR === (int, int) IS NULL;
