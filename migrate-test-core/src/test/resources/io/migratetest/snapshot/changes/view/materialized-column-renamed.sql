-- expect: changed column public.m.two: name
CREATE MATERIALIZED VIEW m AS SELECT 1 AS one;
CREATE INDEX ix ON m (one);
-- change
ALTER MATERIALIZED VIEW m RENAME COLUMN one TO two;
