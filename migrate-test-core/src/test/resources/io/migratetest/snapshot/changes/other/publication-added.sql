-- expect: added publication pub
-- cannot be redone: publications have no printed definition yet
CREATE TABLE t (a int);
-- change
CREATE PUBLICATION pub FOR TABLE t;
