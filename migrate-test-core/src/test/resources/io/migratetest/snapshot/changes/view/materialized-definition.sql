-- expect: changed materialized view public.m: definition
CREATE TABLE t (a int);
CREATE MATERIALIZED VIEW m AS SELECT a FROM t;
CREATE INDEX ix ON m (a);
-- change
DROP MATERIALIZED VIEW m;
CREATE MATERIALIZED VIEW m AS SELECT a FROM t WHERE a > 0;
CREATE INDEX ix ON m (a);
