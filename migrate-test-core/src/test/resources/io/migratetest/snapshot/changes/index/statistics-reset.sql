-- expect: changed index public.ix: statistics targets
CREATE TABLE t (a int, b text);
CREATE INDEX ix ON t (lower(b), upper(b));
ALTER INDEX ix ALTER COLUMN 1 SET STATISTICS 300;
ALTER INDEX ix ALTER COLUMN 2 SET STATISTICS 10;
-- change
ALTER INDEX ix ALTER COLUMN 1 SET STATISTICS -1;
