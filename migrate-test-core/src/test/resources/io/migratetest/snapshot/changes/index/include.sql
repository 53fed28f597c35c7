-- expect: changed index public.ix: definition
CREATE TABLE t (a int, b int);
CREATE INDEX ix ON t (a);
-- change
DROP INDEX ix;
CREATE INDEX ix ON t (a) INCLUDE (b);
