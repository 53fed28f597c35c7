-- expect: changed role mtc_app: login
CREATE ROLE mtc_app;
-- change
ALTER ROLE mtc_app LOGIN;
