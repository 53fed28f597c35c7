-- expect: changed statistics public.st: statistics target
CREATE TABLE t (a int, b int);
CREATE STATISTICS st ON a, b FROM t;
-- change
ALTER STATISTICS st SET STATISTICS 500;
