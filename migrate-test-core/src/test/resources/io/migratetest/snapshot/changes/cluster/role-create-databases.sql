-- expect: changed role mtc_app: create databases
CREATE ROLE mtc_app;
-- change
ALTER ROLE mtc_app CREATEDB;
