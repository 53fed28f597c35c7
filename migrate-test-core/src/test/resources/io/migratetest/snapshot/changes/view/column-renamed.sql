-- expect: changed column public.v.c: name
CREATE TABLE t (a int, b text);
CREATE VIEW v AS SELECT a, b FROM t;
COMMENT ON COLUMN v.a IS 'follows';
-- change
ALTER VIEW v RENAME COLUMN b TO c;
