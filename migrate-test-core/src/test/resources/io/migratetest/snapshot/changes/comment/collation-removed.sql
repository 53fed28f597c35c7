-- expect: changed collation public.bytes: comment
CREATE COLLATION bytes FROM "C";
COMMENT ON COLLATION bytes IS 'a';
-- change
COMMENT ON COLLATION bytes IS NULL;
