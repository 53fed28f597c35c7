-- expect: changed foreign-data wrapper w: options
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'x', b 'it''s, so');
-- change
ALTER FOREIGN DATA WRAPPER w OPTIONS (DROP a, SET b 'y', ADD "C, d" '');
