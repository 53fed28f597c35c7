-- expect: changed published table public.t in publication pub: columns
-- since: 15
CREATE TABLE t (a int PRIMARY KEY, b int);
CREATE PUBLICATION pub FOR TABLE t (a, b);
-- change
ALTER PUBLICATION pub SET TABLE t (a);
