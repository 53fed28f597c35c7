-- expect: changed server s: comment
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
-- change
COMMENT ON SERVER s IS 'it''s here';
