-- expect: removed membership of mtc_alice in mtc_app
CREATE ROLE mtc_app;
CREATE ROLE mtc_alice;
GRANT mtc_app TO mtc_alice WITH ADMIN OPTION;
-- change
REVOKE mtc_app FROM mtc_alice;
