-- expect: changed operator family public.o USING btree: owner
CREATE OPERATOR FAMILY o USING btree;
-- change
ALTER OPERATOR FAMILY o USING btree OWNER TO pg_monitor;
