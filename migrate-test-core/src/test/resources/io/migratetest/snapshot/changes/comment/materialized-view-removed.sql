-- expect: changed materialized view public.m: comment
CREATE MATERIALIZED VIEW m AS SELECT 1 AS a;
COMMENT ON MATERIALIZED VIEW m IS 'a';
-- change
COMMENT ON MATERIALIZED VIEW m IS NULL;
