-- expect: added type public.span
-- since: 14
-- change
CREATE TYPE span AS RANGE (SUBTYPE = float8, MULTIRANGE_TYPE_NAME = spans);
COMMENT ON TYPE spans IS 'c';
