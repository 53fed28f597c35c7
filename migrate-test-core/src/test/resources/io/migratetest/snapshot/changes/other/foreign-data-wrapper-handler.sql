-- expect: changed foreign-data wrapper w: handler
CREATE EXTENSION postgres_fdw;
CREATE FOREIGN DATA WRAPPER w;
-- change
ALTER FOREIGN DATA WRAPPER w HANDLER postgres_fdw_handler;
