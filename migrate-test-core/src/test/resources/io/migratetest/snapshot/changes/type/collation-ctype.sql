-- expect: changed collation public.plain: ctype
CREATE COLLATION plain (LOCALE = 'C');
-- change
DROP COLLATION plain;
CREATE COLLATION plain (LC_COLLATE = 'C', LC_CTYPE = 'POSIX');
