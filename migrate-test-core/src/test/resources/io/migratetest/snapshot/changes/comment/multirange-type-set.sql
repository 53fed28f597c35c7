-- expect: changed type public.spans: comment
-- since: 14
CREATE TYPE span AS RANGE (SUBTYPE = int, MULTIRANGE_TYPE_NAME = spans);
-- change
COMMENT ON TYPE spans IS 'a';
