-- expect: changed index public.ix: depends on extension
CREATE EXTENSION btree_gist;
CREATE TABLE t (a int);
CREATE INDEX ix ON t (a);
ALTER INDEX ix DEPENDS ON EXTENSION btree_gist;
-- change
ALTER INDEX ix NO DEPENDS ON EXTENSION btree_gist;
