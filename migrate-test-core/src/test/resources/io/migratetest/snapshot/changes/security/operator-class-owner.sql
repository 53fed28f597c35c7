-- expect: changed operator class public.o USING btree: owner
CREATE OPERATOR CLASS o FOR TYPE int USING btree AS OPERATOR 1 <, FUNCTION 1 btint4cmp(int, int);
-- change
ALTER OPERATOR CLASS o USING btree OWNER TO pg_monitor;
