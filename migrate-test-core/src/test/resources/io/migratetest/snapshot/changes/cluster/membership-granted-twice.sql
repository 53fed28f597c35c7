-- since: 16
-- expect: added membership of mtc_alice in mtc_app granted by mtc_boss
CREATE ROLE mtc_app;
CREATE ROLE mtc_alice;
CREATE ROLE mtc_boss;
GRANT mtc_app TO mtc_boss WITH ADMIN OPTION;
GRANT mtc_app TO mtc_alice;
-- change
GRANT mtc_app TO mtc_alice WITH SET FALSE GRANTED BY mtc_boss;
