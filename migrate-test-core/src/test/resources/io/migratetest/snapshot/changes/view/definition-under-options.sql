-- expect: changed view public.v: definition
CREATE TABLE t (a int, b text);
CREATE VIEW v WITH (security_barrier = true) AS SELECT a FROM t;
CREATE VIEW w AS SELECT * FROM v;
-- change
CREATE OR REPLACE VIEW v WITH (security_barrier = true) AS SELECT a FROM t WHERE a > 2;
