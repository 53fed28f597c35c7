-- expect: changed role mtc_app: create roles
CREATE ROLE mtc_app;
-- change
ALTER ROLE mtc_app CREATEROLE;
