-- expect: changed server s: options
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'x', b 'it''s, so');
CREATE SERVER s TYPE 'film' VERSION '1' FOREIGN DATA WRAPPER w OPTIONS (host 'h', port '1');
-- change
ALTER SERVER s OPTIONS (SET host 'g', DROP port);
