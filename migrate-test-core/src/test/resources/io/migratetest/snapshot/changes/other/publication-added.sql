-- expect: added publication pub
CREATE TABLE t (a int PRIMARY KEY, b int);
-- change
CREATE PUBLICATION pub FOR TABLE t;
