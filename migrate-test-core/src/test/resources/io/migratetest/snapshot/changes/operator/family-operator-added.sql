-- expect: added family operator 1 (integer, bigint) on public.numbers USING btree
CREATE OPERATOR FAMILY numbers USING btree;
-- change
ALTER OPERATOR FAMILY numbers USING btree ADD OPERATOR 1 < (int, bigint);
