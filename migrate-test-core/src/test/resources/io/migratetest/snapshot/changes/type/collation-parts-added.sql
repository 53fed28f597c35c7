-- expect: added collation public.plain
-- change
CREATE COLLATION plain (LC_COLLATE = 'C', LC_CTYPE = 'POSIX');
