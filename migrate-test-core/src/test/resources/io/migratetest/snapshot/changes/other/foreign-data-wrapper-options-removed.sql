-- expect: changed foreign-data wrapper w: options
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'x');
-- change
ALTER FOREIGN DATA WRAPPER w OPTIONS (DROP a);
