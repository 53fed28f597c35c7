-- expect: changed subscription s: enabled
CREATE SUBSCRIPTION s CONNECTION 'host=nowhere dbname=a' PUBLICATION p, q WITH (connect = false, slot_name = 'x');
-- change
ALTER SUBSCRIPTION s ENABLE;
