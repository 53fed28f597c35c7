-- expect: changed statistics public.st: definition
CREATE TABLE t (a int, b int);
CREATE STATISTICS st (ndistinct) ON a, b FROM t;
-- change
DROP STATISTICS st;
CREATE STATISTICS st (ndistinct, mcv) ON a, b FROM t;
