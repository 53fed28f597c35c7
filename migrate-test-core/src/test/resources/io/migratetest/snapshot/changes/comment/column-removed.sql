-- expect: changed column public.t.a: comment
CREATE TABLE t (a int);
COMMENT ON COLUMN t.a IS 'a';
-- change
COMMENT ON COLUMN t.a IS NULL;
