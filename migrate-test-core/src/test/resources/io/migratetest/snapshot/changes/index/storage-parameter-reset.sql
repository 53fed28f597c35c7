-- expect: changed index public.ix: options
CREATE TABLE t (a int[]);
CREATE INDEX ix ON t USING gin (a) WITH (fastupdate = off, gin_pending_list_limit = 64);
-- change
ALTER INDEX ix RESET (fastupdate);
