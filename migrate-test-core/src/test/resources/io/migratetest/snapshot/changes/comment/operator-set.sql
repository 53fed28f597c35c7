-- expect: changed operator public.===(integer,integer): comment
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = int, RIGHTARG = int);
-- change
COMMENT ON OPERATOR === (int, int) IS 'it''s here';
