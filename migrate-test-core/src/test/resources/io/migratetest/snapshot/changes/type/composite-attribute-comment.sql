-- expect: changed attribute public.pair.b: comment
CREATE TYPE pair AS (a int, b text);
-- change
COMMENT ON COLUMN pair.b IS 'c';
