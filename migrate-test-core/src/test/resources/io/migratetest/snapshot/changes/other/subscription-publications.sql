-- expect: changed subscription s: publications
CREATE SUBSCRIPTION s CONNECTION 'host=nowhere dbname=a' PUBLICATION p, q WITH (connect = false, slot_name = NONE);
-- change
ALTER SUBSCRIPTION s SET PUBLICATION q, "R" WITH (refresh = false);
