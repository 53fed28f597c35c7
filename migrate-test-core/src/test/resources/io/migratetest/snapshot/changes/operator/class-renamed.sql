-- expect: changed operator class public.by_value USING btree: name
CREATE OPERATOR FAMILY numbers USING btree;
CREATE OPERATOR CLASS by_size FOR TYPE int USING btree FAMILY numbers AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(int, int);
CREATE TABLE t (a int);
CREATE INDEX ix ON t (a by_size);
-- change
ALTER OPERATOR CLASS by_size USING btree RENAME TO by_value;
