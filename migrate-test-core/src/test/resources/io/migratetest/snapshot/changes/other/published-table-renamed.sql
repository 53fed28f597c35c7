-- expect: changed table public.t2: name
CREATE TABLE t (a int PRIMARY KEY, b int);
CREATE PUBLICATION pub FOR TABLE t;
-- change
ALTER TABLE t RENAME TO t2;
