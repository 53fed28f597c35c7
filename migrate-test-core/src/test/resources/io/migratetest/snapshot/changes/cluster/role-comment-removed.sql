-- expect: changed role mtc_app: comment
CREATE ROLE mtc_app;
COMMENT ON ROLE mtc_app IS 'x';
-- change
COMMENT ON ROLE mtc_app IS NULL;
