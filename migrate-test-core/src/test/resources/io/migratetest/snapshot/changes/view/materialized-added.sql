-- expect: added materialized view public.m
CREATE TABLE t (a int);
-- change
CREATE MATERIALIZED VIEW m AS SELECT a, count(*) AS many FROM t GROUP BY a;
CREATE UNIQUE INDEX ON m (a);
