-- expect: changed domain public.d: comment
CREATE DOMAIN d AS int;
-- change
COMMENT ON DOMAIN d IS 'it''s here';
