-- expect: changed subscription s: streaming
-- since: 16
CREATE SUBSCRIPTION s CONNECTION 'host=nowhere dbname=a' PUBLICATION p, q WITH (connect = false, slot_name = NONE, streaming = on);
-- change
ALTER SUBSCRIPTION s SET (streaming = parallel);
