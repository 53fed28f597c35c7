-- expect: added operator class public.by_size USING btree
CREATE OPERATOR FAMILY numbers USING btree;
-- change
CREATE OPERATOR CLASS by_size FOR TYPE int USING btree FAMILY numbers AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(int, int);
COMMENT ON OPERATOR CLASS by_size USING btree IS 'c';
