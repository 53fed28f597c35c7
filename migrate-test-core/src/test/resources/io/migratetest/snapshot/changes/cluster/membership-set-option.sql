-- since: 16
-- expect: changed membership of mtc_alice in mtc_app: set option
CREATE ROLE mtc_app;
CREATE ROLE mtc_alice;
GRANT mtc_app TO mtc_alice;
-- change
GRANT mtc_app TO mtc_alice WITH SET FALSE;
