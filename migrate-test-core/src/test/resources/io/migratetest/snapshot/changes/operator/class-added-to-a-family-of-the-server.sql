-- expect: added operator class public.by_size USING btree
-- change
CREATE OPERATOR CLASS by_size FOR TYPE int USING btree FAMILY pg_catalog.float_ops AS OPERATOR 1 <, OPERATOR 3 =, FUNCTION 1 btint4cmp(int, int);
