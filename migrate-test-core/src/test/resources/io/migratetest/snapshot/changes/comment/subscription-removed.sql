-- expect: changed subscription s: comment
CREATE SUBSCRIPTION s CONNECTION 'host=nowhere' PUBLICATION p WITH (connect = false, slot_name = NONE);
COMMENT ON SUBSCRIPTION s IS 'a';
-- change
COMMENT ON SUBSCRIPTION s IS NULL;
