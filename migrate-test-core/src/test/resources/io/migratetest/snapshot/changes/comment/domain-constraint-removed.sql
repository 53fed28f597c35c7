-- expect: changed constraint positive on public.d: comment
CREATE DOMAIN d AS int CONSTRAINT positive CHECK (VALUE > 0);
COMMENT ON CONSTRAINT positive ON DOMAIN d IS 'a';
-- change
COMMENT ON CONSTRAINT positive ON DOMAIN d IS NULL;
