-- expect: changed role mtc_app: settings
CREATE ROLE mtc_app;
ALTER ROLE mtc_app SET search_path = app, public;
ALTER ROLE mtc_app SET work_mem = '8MB';
-- change
ALTER ROLE mtc_app RESET ALL;
