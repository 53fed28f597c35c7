-- expect: changed domain public.d: comment
CREATE DOMAIN d AS int;
COMMENT ON DOMAIN d IS 'a';
-- change
COMMENT ON DOMAIN d IS NULL;
