-- expect: changed materialized view public.m: depends on extension
CREATE EXTENSION btree_gist;
CREATE MATERIALIZED VIEW m AS SELECT 1 AS one;
-- change
ALTER MATERIALIZED VIEW m DEPENDS ON EXTENSION btree_gist;
