-- expect: changed role ALL: settings
ALTER ROLE ALL SET work_mem = '8MB';
-- change
ALTER ROLE ALL SET work_mem = '9MB';
