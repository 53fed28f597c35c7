-- expect: changed foreign-data wrapper w: validator
CREATE EXTENSION postgres_fdw;
CREATE FOREIGN DATA WRAPPER w VALIDATOR postgres_fdw_validator;
-- change
ALTER FOREIGN DATA WRAPPER w NO VALIDATOR;
