-- expect: added index public.ix
CREATE MATERIALIZED VIEW m AS SELECT 1 AS one;
-- change
CREATE UNIQUE INDEX ix ON m (one);
