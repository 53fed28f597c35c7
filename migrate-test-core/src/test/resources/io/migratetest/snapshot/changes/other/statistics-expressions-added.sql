-- expect: added statistics public.st
-- since: 14
CREATE TABLE t (a int);
-- change
CREATE STATISTICS st ON (a % 10), (a / 10) FROM t;
