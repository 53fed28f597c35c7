-- expect: changed collation public.simple: name
CREATE COLLATION plain (LOCALE = 'C');
CREATE TABLE t (a text COLLATE plain);
-- change
ALTER COLLATION plain RENAME TO simple;
