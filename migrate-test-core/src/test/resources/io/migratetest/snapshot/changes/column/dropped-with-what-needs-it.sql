-- expect: removed column public.t.b
-- expect: removed view public.v
CREATE TABLE t (a int, b int, CONSTRAINT ab UNIQUE (a, b));
CREATE VIEW v AS SELECT b FROM t;
-- change
ALTER TABLE t DROP COLUMN b CASCADE;
