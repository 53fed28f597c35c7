CREATE ROLE mtc_app;
ALTER ROLE mtc_app SET work_mem = '8MB';
ALTER ROLE mtc_app SET statement_timeout = '1s';
-- change
ALTER ROLE mtc_app RESET ALL;
ALTER ROLE mtc_app SET statement_timeout = '1s';
ALTER ROLE mtc_app SET work_mem = '8MB';
