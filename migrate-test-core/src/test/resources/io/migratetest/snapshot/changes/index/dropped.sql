-- expect: removed index public.ix
CREATE TABLE t (a int NOT NULL, b text);
CREATE UNIQUE INDEX ix ON t (a) WITH (fillfactor = 80);
ALTER TABLE t CLUSTER ON ix;
-- change
DROP INDEX ix;
