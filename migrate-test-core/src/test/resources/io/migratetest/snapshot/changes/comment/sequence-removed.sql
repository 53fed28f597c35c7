-- expect: changed sequence public.s: comment
CREATE SEQUENCE s;
COMMENT ON SEQUENCE s IS 'a';
-- change
COMMENT ON SEQUENCE s IS NULL;
