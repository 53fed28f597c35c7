-- expect: removed table public.t
CREATE TABLE t (a int PRIMARY KEY, b int);
CREATE PUBLICATION pub FOR TABLE t;
-- change
DROP TABLE t;
