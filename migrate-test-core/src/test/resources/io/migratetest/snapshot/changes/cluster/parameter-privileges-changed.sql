-- since: 15
-- expect: changed parameter work_mem: privileges
CREATE ROLE mtc_app;
GRANT SET ON PARAMETER work_mem TO mtc_app;
-- change
GRANT SET ON PARAMETER work_mem TO mtc_app WITH GRANT OPTION;
GRANT ALL ON PARAMETER work_mem TO PUBLIC;
