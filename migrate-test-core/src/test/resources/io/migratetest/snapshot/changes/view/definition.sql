-- expect: changed view public.v: definition
CREATE TABLE t (a int, b text);
CREATE VIEW v AS SELECT a FROM t;
COMMENT ON VIEW v IS 'kept';
GRANT SELECT ON v TO PUBLIC;
-- change
CREATE OR REPLACE VIEW v AS SELECT a, b FROM t WHERE a > 2;
