-- expect: added server s
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'x', b 'it''s, so');
-- change
CREATE SERVER s TYPE 'film' VERSION '1' FOREIGN DATA WRAPPER w OPTIONS (host 'h');
GRANT USAGE ON FOREIGN SERVER s TO pg_monitor WITH GRANT OPTION;
