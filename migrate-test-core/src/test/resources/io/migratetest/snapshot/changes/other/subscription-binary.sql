-- expect: changed subscription s: binary
-- since: 14
CREATE SUBSCRIPTION s CONNECTION 'host=nowhere dbname=a' PUBLICATION p, q WITH (connect = false, slot_name = NONE);
-- change
ALTER SUBSCRIPTION s SET (binary = true);
