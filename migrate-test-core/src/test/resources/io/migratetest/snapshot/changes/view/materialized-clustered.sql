-- expect: changed materialized view public.m: clustered on
CREATE MATERIALIZED VIEW m AS SELECT 1 AS one;
CREATE INDEX ix ON m (one);
-- change
ALTER MATERIALIZED VIEW m CLUSTER ON ix;
