-- expect: removed family operator 2 (integer, bigint) on public.numbers USING btree
CREATE OPERATOR FAMILY numbers USING btree;
ALTER OPERATOR FAMILY numbers USING btree ADD OPERATOR 1 < (int, bigint), OPERATOR 2 <= (int, bigint);
-- change
ALTER OPERATOR FAMILY numbers USING btree DROP OPERATOR 2 (int, bigint);
