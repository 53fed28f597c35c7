-- expect: changed operator family public.numbers USING btree: comment
CREATE OPERATOR FAMILY numbers USING btree;
COMMENT ON OPERATOR FAMILY numbers USING btree IS 'c';
-- change
COMMENT ON OPERATOR FAMILY numbers USING btree IS NULL;
