-- expect: changed operator class public.o USING btree: comment
CREATE OPERATOR CLASS o FOR TYPE int USING btree AS OPERATOR 1 <, FUNCTION 1 btint4cmp(int, int);
-- change
COMMENT ON OPERATOR CLASS o USING btree IS 'it''s here';
