-- expect: changed publication p: comment
CREATE PUBLICATION p;
COMMENT ON PUBLICATION p IS 'a';
-- change
COMMENT ON PUBLICATION p IS NULL;
