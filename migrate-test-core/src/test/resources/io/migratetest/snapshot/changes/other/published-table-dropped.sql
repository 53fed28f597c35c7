-- expect: removed published table public.t in publication pub
CREATE TABLE t (a int PRIMARY KEY, b int);
CREATE PUBLICATION pub FOR TABLE t;
-- change
ALTER PUBLICATION pub DROP TABLE t;
