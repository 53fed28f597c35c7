-- expect: changed collation public.bytes: comment
CREATE COLLATION bytes FROM "C";
-- change
COMMENT ON COLLATION bytes IS 'it''s here';
