-- expect: changed function app.f(integer): schema
CREATE SCHEMA app;
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a';
CREATE VIEW v AS SELECT f(1) AS one;
-- change
ALTER FUNCTION f(int) SET SCHEMA app;
