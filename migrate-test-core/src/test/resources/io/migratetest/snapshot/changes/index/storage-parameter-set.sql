-- expect: changed index public.ix: options
CREATE TABLE t (a int);
CREATE INDEX ix ON t (a);
-- change
ALTER INDEX ix SET (fillfactor = 70);
