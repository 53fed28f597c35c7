-- expect: removed family function 1 (integer, bigint) on public.numbers USING btree
CREATE OPERATOR FAMILY numbers USING btree;
ALTER OPERATOR FAMILY numbers USING btree ADD FUNCTION 1 (int, bigint) btint48cmp(int, bigint);
-- change
ALTER OPERATOR FAMILY numbers USING btree DROP FUNCTION 1 (int, bigint);
