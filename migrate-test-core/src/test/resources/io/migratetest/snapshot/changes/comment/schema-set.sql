-- expect: changed schema app: comment
CREATE SCHEMA app;
-- change
COMMENT ON SCHEMA app IS 'it''s here';
