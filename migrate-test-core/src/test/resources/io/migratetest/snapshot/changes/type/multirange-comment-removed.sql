-- expect: changed type public.spans: comment
-- since: 14
CREATE TYPE span AS RANGE (SUBTYPE = float8, MULTIRANGE_TYPE_NAME = spans);
COMMENT ON TYPE spans IS 'c';
-- change
COMMENT ON TYPE spans IS NULL;
