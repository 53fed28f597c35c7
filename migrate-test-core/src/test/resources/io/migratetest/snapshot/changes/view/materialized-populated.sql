-- expect: changed materialized view public.m: populated
CREATE MATERIALIZED VIEW m AS SELECT 1 AS one;
-- change
REFRESH MATERIALIZED VIEW m WITH NO DATA;
