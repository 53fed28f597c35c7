-- expect: added table public.t
CREATE PUBLICATION pub;
-- change
CREATE TABLE t (a int PRIMARY KEY, b int);
ALTER PUBLICATION pub ADD TABLE t;
