-- expect: added role mtc_app
-- expect: added role mtc_clerk
CREATE ROLE mtc_staff;
-- change
CREATE ROLE mtc_app;
CREATE ROLE mtc_clerk ROLE mtc_app;
GRANT mtc_staff TO mtc_app;
