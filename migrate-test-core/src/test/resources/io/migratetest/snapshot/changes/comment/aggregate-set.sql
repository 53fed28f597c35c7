-- expect: changed aggregate public.total(integer): comment
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int);
-- change
COMMENT ON AGGREGATE total(int) IS 'it''s here';
