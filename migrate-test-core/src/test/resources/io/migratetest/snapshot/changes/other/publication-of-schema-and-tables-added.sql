-- expect: added publication pub
-- since: 15
CREATE TABLE t (a int PRIMARY KEY, b int);
CREATE TABLE u (a int);
CREATE SCHEMA app;
-- change
CREATE PUBLICATION pub FOR TABLE t WHERE (a > 0), u, TABLES IN SCHEMA app WITH (publish = 'insert');
