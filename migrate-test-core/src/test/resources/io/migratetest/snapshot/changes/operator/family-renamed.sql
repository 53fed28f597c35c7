-- expect: changed operator family public.figures USING btree: name
CREATE OPERATOR FAMILY numbers USING btree;
ALTER OPERATOR FAMILY numbers USING btree ADD OPERATOR 1 < (int, bigint);
-- change
ALTER OPERATOR FAMILY numbers USING btree RENAME TO figures;
