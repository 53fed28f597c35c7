-- expect: removed subscription s
CREATE SUBSCRIPTION s CONNECTION 'host=nowhere dbname=a' PUBLICATION p, q WITH (connect = false, slot_name = NONE, synchronous_commit = local);
COMMENT ON SUBSCRIPTION s IS 'a';
-- change
DROP SUBSCRIPTION s;
