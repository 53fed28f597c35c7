-- expect: changed materialized view public.m: depends on extension
CREATE EXTENSION citext;
CREATE MATERIALIZED VIEW m AS SELECT 1 AS a;
-- change
ALTER MATERIALIZED VIEW m DEPENDS ON EXTENSION citext;
