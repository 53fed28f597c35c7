-- expect: added type public.pair
-- change
CREATE TYPE pair AS (left_one int, right_one text COLLATE "C");
COMMENT ON COLUMN pair.left_one IS 'l';
