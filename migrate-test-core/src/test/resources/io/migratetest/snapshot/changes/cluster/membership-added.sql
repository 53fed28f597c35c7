-- expect: added membership of mtc_alice in mtc_app
CREATE ROLE mtc_app;
CREATE ROLE mtc_alice;
-- change
GRANT mtc_app TO mtc_alice;
