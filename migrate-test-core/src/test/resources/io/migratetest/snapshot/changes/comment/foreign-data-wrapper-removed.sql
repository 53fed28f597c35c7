-- expect: changed foreign-data wrapper w: comment
CREATE FOREIGN DATA WRAPPER w;
COMMENT ON FOREIGN DATA WRAPPER w IS 'a';
-- change
COMMENT ON FOREIGN DATA WRAPPER w IS NULL;
