-- expect: changed column public.m.x: storage
CREATE MATERIALIZED VIEW m AS SELECT 'x'::text AS x;
-- change
ALTER MATERIALIZED VIEW m ALTER COLUMN x SET STORAGE EXTERNAL;
