-- expect: changed operator family public.o USING btree: comment
CREATE OPERATOR FAMILY o USING btree;
-- change
COMMENT ON OPERATOR FAMILY o USING btree IS 'it''s here';
