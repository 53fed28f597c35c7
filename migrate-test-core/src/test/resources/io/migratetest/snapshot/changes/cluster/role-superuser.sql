-- expect: changed role mtc_app: superuser
CREATE ROLE mtc_app;
-- change
ALTER ROLE mtc_app SUPERUSER;
