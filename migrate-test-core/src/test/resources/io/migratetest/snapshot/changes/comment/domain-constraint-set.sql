-- expect: changed constraint positive on public.d: comment
CREATE DOMAIN d AS int CONSTRAINT positive CHECK (VALUE > 0);
-- change
COMMENT ON CONSTRAINT positive ON DOMAIN d IS 'it''s here';
