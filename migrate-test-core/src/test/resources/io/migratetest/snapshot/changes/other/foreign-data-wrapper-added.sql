-- expect: added foreign-data wrapper w
-- change
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'x', b 'it''s, so');
GRANT USAGE ON FOREIGN DATA WRAPPER w TO pg_monitor;
