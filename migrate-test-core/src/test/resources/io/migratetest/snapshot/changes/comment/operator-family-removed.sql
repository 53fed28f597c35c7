-- expect: changed operator family public.o USING btree: comment
CREATE OPERATOR FAMILY o USING btree;
COMMENT ON OPERATOR FAMILY o USING btree IS 'a';
-- change
COMMENT ON OPERATOR FAMILY o USING btree IS NULL;
