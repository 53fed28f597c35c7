-- expect: changed user mapping for PUBLIC on server s: options
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'x', b 'it''s, so');
CREATE SERVER s TYPE 'film' VERSION '1' FOREIGN DATA WRAPPER w OPTIONS (host 'h', port '1');
CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS ("user" 'a', password 'b');
-- change
ALTER USER MAPPING FOR PUBLIC SERVER s OPTIONS (SET "user" 'c');
