-- expect: added collation public.plain
-- change
CREATE COLLATION plain (LOCALE = 'C');
COMMENT ON COLLATION plain IS 'c';
