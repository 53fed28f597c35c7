-- expect: changed column public.m.x: statistics target
CREATE MATERIALIZED VIEW m AS SELECT 'x'::text AS x;
-- change
ALTER MATERIALIZED VIEW m ALTER COLUMN x SET STATISTICS 50;
