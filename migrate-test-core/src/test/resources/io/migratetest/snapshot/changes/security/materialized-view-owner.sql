-- expect: changed materialized view public.m: owner
CREATE MATERIALIZED VIEW m AS SELECT 1 AS a;
-- change
ALTER MATERIALIZED VIEW m OWNER TO pg_monitor;
