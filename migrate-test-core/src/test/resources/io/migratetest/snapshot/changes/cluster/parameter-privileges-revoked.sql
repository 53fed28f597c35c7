-- since: 15
-- expect: changed parameter mtc.custom: privileges
CREATE ROLE mtc_app;
GRANT ALTER SYSTEM ON PARAMETER mtc.custom TO mtc_app;
-- change
REVOKE ALL ON PARAMETER mtc.custom FROM mtc_app;
