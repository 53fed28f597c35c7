-- expect: changed materialized view public.n: name
CREATE MATERIALIZED VIEW m AS SELECT 1 AS one;
CREATE INDEX ix ON m (one);
-- change
ALTER MATERIALIZED VIEW m RENAME TO n;
