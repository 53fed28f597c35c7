-- expect: changed subscription s: streaming
-- since: 14
CREATE SUBSCRIPTION s CONNECTION 'host=nowhere dbname=a' PUBLICATION p, q WITH (connect = false, slot_name = NONE, streaming = off);
-- change
ALTER SUBSCRIPTION s SET (streaming = on);
