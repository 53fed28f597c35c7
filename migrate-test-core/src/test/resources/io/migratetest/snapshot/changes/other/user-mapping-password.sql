-- expect: changed user mapping for PUBLIC on server s: options
-- cannot be undone: a snapshot does not keep the password
-- cannot be redone: a snapshot does not keep the password
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'x', b 'it''s, so');
CREATE SERVER s TYPE 'film' VERSION '1' FOREIGN DATA WRAPPER w OPTIONS (host 'h', port '1');
CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS ("user" 'a', password 'b');
-- change
ALTER USER MAPPING FOR PUBLIC SERVER s OPTIONS (SET password 'c');
