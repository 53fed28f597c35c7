-- expect: changed type app.span: schema
CREATE SCHEMA app;
CREATE TYPE span AS RANGE (SUBTYPE = float8);
-- change
ALTER TYPE span SET SCHEMA app;
