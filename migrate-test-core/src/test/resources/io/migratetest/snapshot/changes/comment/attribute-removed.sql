-- expect: changed attribute public.pair.a: comment
CREATE TYPE pair AS (a int, b int);
COMMENT ON COLUMN pair.a IS 'a';
-- change
COMMENT ON COLUMN pair.a IS NULL;
