-- expect: changed schema app: comment
CREATE SCHEMA app;
COMMENT ON SCHEMA app IS 'a';
-- change
COMMENT ON SCHEMA app IS NULL;
