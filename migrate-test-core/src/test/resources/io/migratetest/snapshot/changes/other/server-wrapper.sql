-- expect: changed server s: wrapper
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'x', b 'it''s, so');
CREATE SERVER s TYPE 'film' VERSION '1' FOREIGN DATA WRAPPER w OPTIONS (host 'h', port '1');
CREATE FOREIGN DATA WRAPPER x;
-- change
DROP SERVER s;
CREATE SERVER s TYPE 'film' VERSION '1' FOREIGN DATA WRAPPER x OPTIONS (host 'h', port '1');
