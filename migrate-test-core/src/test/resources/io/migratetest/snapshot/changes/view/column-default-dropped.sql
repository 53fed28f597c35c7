-- expect: changed column public.v.a: default
CREATE TABLE t (a int, b text);
CREATE VIEW v AS SELECT a FROM t;
ALTER VIEW v ALTER COLUMN a SET DEFAULT 5;
-- change
ALTER VIEW v ALTER COLUMN a DROP DEFAULT;
