-- expect: changed role mtc_app: settings
CREATE ROLE mtc_app;
ALTER ROLE mtc_app SET work_mem = '8MB';
ALTER ROLE mtc_app SET statement_timeout = '1s';
-- change
ALTER ROLE mtc_app SET search_path = app, "a, b", '';
ALTER ROLE mtc_app SET work_mem = '16MB';
ALTER ROLE mtc_app RESET statement_timeout;
ALTER ROLE mtc_app SET mtc.text = E'two\nlines, it''s';
