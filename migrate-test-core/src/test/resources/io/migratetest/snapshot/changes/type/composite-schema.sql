-- expect: changed type app.pair: schema
CREATE SCHEMA app;
CREATE TYPE pair AS (a int, b text);
-- change
ALTER TYPE pair SET SCHEMA app;
