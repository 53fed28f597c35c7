-- expect: removed collation pg_catalog."C.utf8"
-- cannot be undone: collations have no statement yet
-- change
DROP COLLATION pg_catalog."C.utf8";
