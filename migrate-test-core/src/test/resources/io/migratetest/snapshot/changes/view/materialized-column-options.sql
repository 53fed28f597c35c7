-- expect: changed column public.m.x: options
CREATE MATERIALIZED VIEW m AS SELECT 'x'::text AS x;
ALTER MATERIALIZED VIEW m ALTER COLUMN x SET (n_distinct = 3);
-- change
ALTER MATERIALIZED VIEW m ALTER COLUMN x RESET (n_distinct);
