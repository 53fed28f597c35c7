-- expect: changed operator family app.numbers USING btree: schema
CREATE SCHEMA app;
CREATE OPERATOR FAMILY numbers USING btree;
ALTER OPERATOR FAMILY numbers USING btree ADD OPERATOR 1 < (int, bigint);
-- change
ALTER OPERATOR FAMILY numbers USING btree SET SCHEMA app;
