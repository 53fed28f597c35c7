-- expect: changed index public.ix: statistics targets
CREATE TABLE t (a int, b text);
CREATE INDEX ix ON t (a, lower(b));
-- change
ALTER INDEX ix ALTER COLUMN 2 SET STATISTICS 300;
