-- expect: removed view public.v
CREATE TABLE t (a int, b text);
CREATE VIEW v WITH (security_barrier = true) AS SELECT a, b FROM t;
ALTER VIEW v ALTER a SET DEFAULT 3;
CREATE RULE r AS ON INSERT TO v DO INSTEAD INSERT INTO t VALUES (NEW.a, NEW.b);
GRANT SELECT ON v TO pg_monitor;
-- change
DROP VIEW v;
