-- expect: changed statistics public.st2: name
CREATE TABLE t (a int, b int);
CREATE STATISTICS st ON a, b FROM t;
-- change
ALTER STATISTICS st RENAME TO st2;
