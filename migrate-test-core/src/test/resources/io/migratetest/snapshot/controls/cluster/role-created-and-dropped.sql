-- change
CREATE ROLE mtc_app LOGIN;
ALTER ROLE mtc_app SET work_mem = '8MB';
COMMENT ON ROLE mtc_app IS 'x';
GRANT pg_monitor TO mtc_app;
DROP ROLE mtc_app;
