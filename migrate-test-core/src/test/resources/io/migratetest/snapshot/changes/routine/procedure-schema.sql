-- expect: changed procedure app.p(integer): schema
CREATE SCHEMA app;
CREATE PROCEDURE p(a int) LANGUAGE plpgsql AS 'BEGIN END';
-- change
ALTER PROCEDURE p(int) SET SCHEMA app;
