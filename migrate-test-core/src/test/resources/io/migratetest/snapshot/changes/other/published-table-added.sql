-- expect: added published table public.t in publication pub
CREATE TABLE t (a int PRIMARY KEY, b int);
CREATE PUBLICATION pub;
-- change
ALTER PUBLICATION pub ADD TABLE t;
