-- expect: changed index public.ix: depends on extensions
CREATE EXTENSION btree_gist;
CREATE TABLE t (a int);
CREATE INDEX ix ON t (a);
-- change
ALTER INDEX ix DEPENDS ON EXTENSION btree_gist;
