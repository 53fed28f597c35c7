-- expect: added access method my_btree
-- expect: added operator family public.by_size USING my_btree
-- change
CREATE ACCESS METHOD my_btree TYPE INDEX HANDLER bthandler;
CREATE OPERATOR CLASS by_size DEFAULT FOR TYPE int USING my_btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(int, int);
