-- expect: changed publication p: comment
CREATE PUBLICATION p;
-- change
COMMENT ON PUBLICATION p IS 'it''s here';
