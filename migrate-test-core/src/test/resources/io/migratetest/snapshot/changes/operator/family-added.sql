-- expect: added operator family public.numbers USING btree
-- change
CREATE OPERATOR FAMILY numbers USING btree;
COMMENT ON OPERATOR FAMILY numbers USING btree IS 'f';
