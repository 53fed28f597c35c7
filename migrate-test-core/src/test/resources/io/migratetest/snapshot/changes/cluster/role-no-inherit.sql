-- expect: changed role mtc_app: inherit
CREATE ROLE mtc_app;
-- change
ALTER ROLE mtc_app NOINHERIT;
