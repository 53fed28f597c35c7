-- expect: added role "mtc_; DROP -- ""it's"" ?"
-- change
CREATE ROLE "mtc_; DROP -- ""it's"" ?";
ALTER ROLE "mtc_; DROP -- ""it's"" ?" SET work_mem = '8MB';
GRANT pg_monitor TO "mtc_; DROP -- ""it's"" ?";
