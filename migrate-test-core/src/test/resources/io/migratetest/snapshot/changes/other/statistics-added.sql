-- expect: added statistics public.st
CREATE TABLE t (a int, b int);
-- change
CREATE STATISTICS st (ndistinct) ON a, b FROM t;
