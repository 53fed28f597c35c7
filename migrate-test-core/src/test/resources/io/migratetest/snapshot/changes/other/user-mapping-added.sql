-- expect: added user mapping for postgres on server s
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'x', b 'it''s, so');
CREATE SERVER s TYPE 'film' VERSION '1' FOREIGN DATA WRAPPER w OPTIONS (host 'h', port '1');
-- change
CREATE USER MAPPING FOR CURRENT_USER SERVER s OPTIONS ("user" 'a');
