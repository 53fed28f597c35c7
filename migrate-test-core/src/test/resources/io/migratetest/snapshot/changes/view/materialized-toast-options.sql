-- expect: changed materialized view public.m: toast options
CREATE MATERIALIZED VIEW m AS SELECT 'x'::text AS x;
-- change
ALTER MATERIALIZED VIEW m SET (toast.autovacuum_enabled = false);
