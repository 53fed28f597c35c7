-- since: 16
-- expect: added membership of mtc_alice in mtc_app
CREATE ROLE mtc_app;
CREATE ROLE mtc_alice NOINHERIT;
-- change
GRANT mtc_app TO mtc_alice WITH INHERIT TRUE;
