-- expect: removed statistics public.st
CREATE TABLE t (a int, b int);
CREATE STATISTICS st ON a, b FROM t;
ALTER STATISTICS st SET STATISTICS 500;
COMMENT ON STATISTICS st IS 'a';
-- change
DROP STATISTICS st;
