-- expect: changed sequence public.s: comment
CREATE SEQUENCE s;
-- change
COMMENT ON SEQUENCE s IS 'it''s here';
