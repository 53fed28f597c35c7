-- expect: changed attribute public.pair.b: comment
CREATE TYPE pair AS (a int, b text);
COMMENT ON COLUMN pair.b IS 'c';
-- change
COMMENT ON COLUMN pair.b IS NULL;
