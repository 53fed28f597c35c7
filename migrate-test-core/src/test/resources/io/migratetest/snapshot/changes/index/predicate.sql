-- expect: changed index public.ix: definition
CREATE TABLE t (a int, b text);
CREATE INDEX ix ON t (b) WHERE a > 0;
-- change
DROP INDEX ix;
CREATE INDEX ix ON t (b) WHERE a > 1;
