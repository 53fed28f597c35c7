-- expect: changed publication pub2: name
CREATE TABLE t (a int PRIMARY KEY, b int);
CREATE PUBLICATION pub FOR TABLE t;
-- change
ALTER PUBLICATION pub RENAME TO pub2;
