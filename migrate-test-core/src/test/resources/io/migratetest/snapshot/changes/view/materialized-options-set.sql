-- expect: changed materialized view public.m: options
CREATE MATERIALIZED VIEW m AS SELECT 1 AS one;
-- change
ALTER MATERIALIZED VIEW m SET (fillfactor = 70);
