-- since: 15
CREATE ROLE mtc_app;
-- change
GRANT SET ON PARAMETER work_mem TO mtc_app;
REVOKE SET ON PARAMETER work_mem FROM mtc_app;
