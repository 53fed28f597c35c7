-- expect: changed foreign-data wrapper w2: name
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'x', b 'it''s, so');
CREATE SERVER s TYPE 'film' VERSION '1' FOREIGN DATA WRAPPER w OPTIONS (host 'h', port '1');
-- change
ALTER FOREIGN DATA WRAPPER w RENAME TO w2;
