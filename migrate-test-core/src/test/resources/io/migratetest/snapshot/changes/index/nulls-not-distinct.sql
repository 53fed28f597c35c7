-- since: 15
-- expect: changed index public.ix: definition
CREATE TABLE t (a int);
CREATE UNIQUE INDEX ix ON t (a);
-- change
DROP INDEX ix;
CREATE UNIQUE INDEX ix ON t (a) NULLS NOT DISTINCT;
