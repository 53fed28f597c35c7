-- expect: changed role ALL: settings
-- change
ALTER ROLE ALL SET work_mem = '8MB';
