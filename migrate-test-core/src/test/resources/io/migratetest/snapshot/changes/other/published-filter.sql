-- expect: changed published table public.t in publication pub: filter
-- since: 15
CREATE TABLE t (a int PRIMARY KEY, b int);
CREATE PUBLICATION pub FOR TABLE t;
-- change
ALTER PUBLICATION pub SET TABLE t WHERE (a > 0 AND a < 9);
