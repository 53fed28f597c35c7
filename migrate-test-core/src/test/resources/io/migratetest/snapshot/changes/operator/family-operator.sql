-- expect: changed family operator 1 (integer, bigint) on public.numbers USING btree: operator
CREATE OPERATOR FAMILY numbers USING btree;
ALTER OPERATOR FAMILY numbers USING btree ADD OPERATOR 1 < (int, bigint);
-- change
ALTER OPERATOR FAMILY numbers USING btree DROP OPERATOR 1 (int, bigint);
ALTER OPERATOR FAMILY numbers USING btree ADD OPERATOR 1 > (int, bigint);
