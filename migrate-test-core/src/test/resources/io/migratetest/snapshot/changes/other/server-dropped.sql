-- expect: removed server s
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'x', b 'it''s, so');
CREATE SERVER s TYPE 'film' VERSION '1' FOREIGN DATA WRAPPER w OPTIONS (host 'h', port '1');
CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS ("user" 'a');
-- change
DROP SERVER s CASCADE;
