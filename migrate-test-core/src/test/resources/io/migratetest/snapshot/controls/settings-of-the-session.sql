CREATE TABLE t (at timestamptz DEFAULT '2020-01-01 00:00:00+00', amount float8 DEFAULT 0.1, i interval DEFAULT '1 day', b bytea DEFAULT '\x41');
CREATE VIEW v AS SELECT at, 'a\b' AS text FROM t;
-- change
SET TimeZone = 'Asia/Tokyo';
SET IntervalStyle = 'sql_standard';
SET extra_float_digits = -3;
SET bytea_output = 'escape';
SET search_path = public, pg_catalog;
SET quote_all_identifiers = on;
SET ROLE pg_monitor;
