-- expect: changed domain public.d: comment
CREATE DOMAIN d AS int;
COMMENT ON DOMAIN d IS 'c';
-- change
COMMENT ON DOMAIN d IS NULL;
