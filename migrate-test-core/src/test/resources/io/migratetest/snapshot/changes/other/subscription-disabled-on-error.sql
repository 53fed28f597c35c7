-- expect: changed subscription s: disabled on error
-- since: 15
CREATE SUBSCRIPTION s CONNECTION 'host=nowhere dbname=a' PUBLICATION p, q WITH (connect = false, slot_name = NONE);
-- change
ALTER SUBSCRIPTION s SET (disable_on_error = true);
