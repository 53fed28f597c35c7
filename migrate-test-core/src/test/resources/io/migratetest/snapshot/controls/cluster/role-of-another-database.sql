CREATE ROLE mtc_app;
-- change
ALTER ROLE mtc_app IN DATABASE postgres SET work_mem = '8MB';
