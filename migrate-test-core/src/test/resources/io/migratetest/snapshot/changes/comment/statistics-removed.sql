-- expect: changed statistics public.st: comment
CREATE TABLE t (a int, b int);
CREATE STATISTICS st ON a, b FROM t;
COMMENT ON STATISTICS st IS 'a';
-- change
COMMENT ON STATISTICS st IS NULL;
