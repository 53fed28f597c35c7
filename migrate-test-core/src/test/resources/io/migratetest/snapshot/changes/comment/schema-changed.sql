-- expect: changed schema app: comment
CREATE SCHEMA app;
COMMENT ON SCHEMA app IS 'one line';
-- change
COMMENT ON SCHEMA app IS 'two
lines';
