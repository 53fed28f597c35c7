-- expect: added membership of mtc_app in pg_monitor
CREATE ROLE mtc_app;
-- change
GRANT pg_monitor TO mtc_app;
