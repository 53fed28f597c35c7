-- expect: changed operator app.===(integer,integer): schema
CREATE SCHEMA app;
CREATE FUNCTION eq(int, int) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE OPERATOR === (FUNCTION = eq, LEFTARG = int, RIGHTARG = int);
CREATE VIEW v AS SELECT 1 === 2 AS same;
-- change
ALTER OPERATOR === (int, int) SET SCHEMA app;
