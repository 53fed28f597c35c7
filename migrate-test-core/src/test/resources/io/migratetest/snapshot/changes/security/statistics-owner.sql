-- expect: changed statistics public.st: owner
CREATE TABLE t (a int, b int);
CREATE STATISTICS st ON a, b FROM t;
-- change
ALTER STATISTICS st OWNER TO pg_monitor;
