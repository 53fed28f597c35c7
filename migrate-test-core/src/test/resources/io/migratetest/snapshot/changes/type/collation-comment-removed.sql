-- expect: changed collation public.plain: comment
CREATE COLLATION plain (LOCALE = 'C');
COMMENT ON COLLATION plain IS 'c';
-- change
COMMENT ON COLLATION plain IS NULL;
