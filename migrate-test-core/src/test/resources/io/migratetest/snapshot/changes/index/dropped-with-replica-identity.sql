-- expect: removed index public.ix
CREATE TABLE t (a int NOT NULL, b text);
CREATE UNIQUE INDEX ix ON t (a);
ALTER TABLE t REPLICA IDENTITY USING INDEX ix;
-- change
DROP INDEX ix;
