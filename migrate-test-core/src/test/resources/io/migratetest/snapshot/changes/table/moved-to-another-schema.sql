-- expect: changed table other.t: schema
CREATE SCHEMA other;
CREATE TABLE t (id serial PRIMARY KEY, n int GENERATED ALWAYS AS IDENTITY, a text CHECK (a <> ''));
CREATE INDEX ix ON t (a);
CREATE VIEW v AS SELECT a FROM t;
-- change
ALTER TABLE t SET SCHEMA other;
