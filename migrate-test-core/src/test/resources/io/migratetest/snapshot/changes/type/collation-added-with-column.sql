-- expect: added collation public.plain
-- expect: added column public.t.b
CREATE TABLE t (a int);
-- change
CREATE COLLATION plain (LOCALE = 'C');
ALTER TABLE t ADD b text COLLATE plain;
