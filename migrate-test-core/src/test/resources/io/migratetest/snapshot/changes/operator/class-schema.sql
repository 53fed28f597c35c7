-- expect: changed operator class app.by_size USING btree: schema
CREATE SCHEMA app;
CREATE OPERATOR FAMILY numbers USING btree;
CREATE OPERATOR CLASS by_size FOR TYPE int USING btree FAMILY numbers AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(int, int);
-- change
ALTER OPERATOR CLASS by_size USING btree SET SCHEMA app;
