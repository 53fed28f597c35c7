CREATE ROLE mtc_app LOGIN;
GRANT pg_monitor TO mtc_app;
-- change
DROP ROLE mtc_app;
CREATE ROLE mtc_app LOGIN;
GRANT pg_monitor TO mtc_app;
