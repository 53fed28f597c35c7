-- expect: changed constraint above on public.d: comment
CREATE DOMAIN d AS int CONSTRAINT above CHECK (VALUE > 0);
COMMENT ON CONSTRAINT above ON DOMAIN d IS 'c';
-- change
COMMENT ON CONSTRAINT above ON DOMAIN d IS NULL;
