-- expect: removed foreign-data wrapper w
CREATE EXTENSION postgres_fdw;
CREATE FOREIGN DATA WRAPPER w HANDLER postgres_fdw_handler VALIDATOR postgres_fdw_validator;
COMMENT ON FOREIGN DATA WRAPPER w IS 'a';
-- change
DROP FOREIGN DATA WRAPPER w;
