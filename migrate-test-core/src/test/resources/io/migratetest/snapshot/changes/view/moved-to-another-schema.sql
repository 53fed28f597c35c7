-- expect: changed view other.v: schema
CREATE SCHEMA other;
CREATE VIEW v AS SELECT 1 AS one;
CREATE VIEW above AS SELECT one FROM v;
-- change
ALTER VIEW v SET SCHEMA other;
