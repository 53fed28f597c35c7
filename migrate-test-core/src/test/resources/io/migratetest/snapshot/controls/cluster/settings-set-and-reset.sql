CREATE ROLE mtc_app;
-- change
ALTER ROLE mtc_app SET work_mem = '8MB';
ALTER ROLE mtc_app RESET work_mem;
ALTER ROLE ALL SET work_mem = '8MB';
ALTER ROLE ALL RESET ALL;
