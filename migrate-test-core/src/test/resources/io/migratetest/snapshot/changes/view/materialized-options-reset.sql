-- expect: changed materialized view public.m: options
CREATE MATERIALIZED VIEW m WITH (fillfactor = 70) AS SELECT 1 AS one;
-- change
ALTER MATERIALIZED VIEW m RESET (fillfactor);
