-- expect: added materialized view public.m
CREATE TABLE t (a int);
-- change
CREATE MATERIALIZED VIEW m AS SELECT a FROM t WITH NO DATA;
