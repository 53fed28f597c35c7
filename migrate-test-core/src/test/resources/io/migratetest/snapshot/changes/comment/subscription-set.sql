-- expect: changed subscription s: comment
CREATE SUBSCRIPTION s CONNECTION 'host=nowhere' PUBLICATION p WITH (connect = false, slot_name = NONE);
-- change
COMMENT ON SUBSCRIPTION s IS 'it''s here';
