-- expect: removed collation pg_catalog."C.utf8"
-- change
DROP COLLATION pg_catalog."C.utf8";
