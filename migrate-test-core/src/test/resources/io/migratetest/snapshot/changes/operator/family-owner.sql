-- expect: changed operator family public.numbers USING btree: owner
CREATE OPERATOR FAMILY numbers USING btree;
-- change
ALTER OPERATOR FAMILY numbers USING btree OWNER TO pg_monitor;
