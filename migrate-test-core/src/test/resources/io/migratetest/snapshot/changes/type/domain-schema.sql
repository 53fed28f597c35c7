-- expect: changed domain app.d: schema
CREATE SCHEMA app;
CREATE DOMAIN d AS int CONSTRAINT above CHECK (VALUE > 0);
CREATE TABLE t (a d);
-- change
ALTER DOMAIN d SET SCHEMA app;
