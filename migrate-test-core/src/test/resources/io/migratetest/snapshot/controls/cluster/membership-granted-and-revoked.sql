CREATE ROLE mtc_app;
CREATE ROLE mtc_alice;
-- change
GRANT mtc_app TO mtc_alice WITH ADMIN OPTION;
REVOKE mtc_app FROM mtc_alice;
