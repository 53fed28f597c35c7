-- expect: changed foreign-data wrapper w: comment
CREATE FOREIGN DATA WRAPPER w;
-- change
COMMENT ON FOREIGN DATA WRAPPER w IS 'it''s here';
