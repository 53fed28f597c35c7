-- expect: added role mtc_app
-- change
CREATE ROLE mtc_app;
