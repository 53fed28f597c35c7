-- expect: changed index public.ix: definition
CREATE TABLE t (a int);
CREATE INDEX ix ON t (a);
-- change
DROP INDEX ix;
CREATE INDEX ix ON t (a DESC);
