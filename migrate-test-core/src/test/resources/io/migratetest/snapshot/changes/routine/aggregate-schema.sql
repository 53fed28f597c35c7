-- expect: changed aggregate app.total(integer): schema
CREATE SCHEMA app;
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0');
-- change
ALTER AGGREGATE total(int) SET SCHEMA app;
