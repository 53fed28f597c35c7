-- expect: changed constraint positive on public.t: comment
CREATE TABLE t (a int CONSTRAINT positive CHECK (a > 0));
COMMENT ON CONSTRAINT positive ON t IS 'a';
-- change
COMMENT ON CONSTRAINT positive ON t IS NULL;
