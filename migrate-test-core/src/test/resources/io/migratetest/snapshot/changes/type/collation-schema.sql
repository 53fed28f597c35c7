-- expect: changed collation app.plain: schema
CREATE SCHEMA app;
CREATE COLLATION plain (LOCALE = 'C');
CREATE TABLE t (a text COLLATE plain);
-- change
ALTER COLLATION plain SET SCHEMA app;
