-- expect: changed constraint positive on public.t: comment
CREATE TABLE t (a int CONSTRAINT positive CHECK (a > 0));
-- change
COMMENT ON CONSTRAINT positive ON t IS 'it''s here';
