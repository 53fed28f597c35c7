-- expect: changed materialized view public.m: privileges
CREATE MATERIALIZED VIEW m AS SELECT 1 AS a;
-- change
GRANT SELECT ON m TO pg_monitor;
