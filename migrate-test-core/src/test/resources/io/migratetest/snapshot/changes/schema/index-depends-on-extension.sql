-- expect: changed index public.ix: depends on extension
CREATE EXTENSION citext;
CREATE TABLE t (a int);
CREATE INDEX ix ON t (a);
-- change
ALTER INDEX ix DEPENDS ON EXTENSION citext;
