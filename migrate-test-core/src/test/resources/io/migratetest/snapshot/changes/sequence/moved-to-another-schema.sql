-- expect: changed sequence other.s: schema
CREATE SCHEMA other;
CREATE SEQUENCE s START 5;
CREATE TABLE t (a int DEFAULT nextval('s'));
-- change
ALTER SEQUENCE s SET SCHEMA other;
