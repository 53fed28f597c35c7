-- expect: changed role mtc_app: bypass row security
CREATE ROLE mtc_app;
-- change
ALTER ROLE mtc_app BYPASSRLS;
