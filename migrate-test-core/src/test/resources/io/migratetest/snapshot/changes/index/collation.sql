-- expect: changed index public.ix: definition
CREATE TABLE t (a text);
CREATE INDEX ix ON t (a);
-- change
DROP INDEX ix;
CREATE INDEX ix ON t (a COLLATE "C");
