-- expect: changed index public.iy: name
CREATE TABLE t (a int, b text);
CREATE INDEX ix ON t (a, lower(b));
ALTER INDEX ix ALTER COLUMN 2 SET STATISTICS 300;
ALTER TABLE t CLUSTER ON ix;
-- change
ALTER INDEX ix RENAME TO iy;
