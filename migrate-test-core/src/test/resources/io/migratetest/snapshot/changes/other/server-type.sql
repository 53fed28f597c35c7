-- expect: changed server s: type
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'x', b 'it''s, so');
CREATE SERVER s TYPE 'film' VERSION '1' FOREIGN DATA WRAPPER w OPTIONS (host 'h', port '1');
-- change
DROP SERVER s;
CREATE SERVER s TYPE 'book' VERSION '1' FOREIGN DATA WRAPPER w OPTIONS (host 'h', port '1');
