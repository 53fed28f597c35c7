-- expect: changed view public.v: definition
CREATE TABLE t (a int, b text);
CREATE VIEW v AS SELECT a FROM t;
CREATE VIEW w AS SELECT * FROM v;
-- change
CREATE OR REPLACE VIEW v AS SELECT a, b, a * 2 AS double FROM t;
-- cannot be undone: PostgreSQL takes no column from a view that another view needs
