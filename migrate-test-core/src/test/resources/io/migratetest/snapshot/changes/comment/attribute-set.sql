-- expect: changed attribute public.pair.a: comment
CREATE TYPE pair AS (a int, b int);
-- change
COMMENT ON COLUMN pair.a IS 'it''s here';
