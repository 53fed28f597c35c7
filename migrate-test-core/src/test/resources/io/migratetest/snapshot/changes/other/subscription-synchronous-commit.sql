-- expect: changed subscription s: synchronous commit
CREATE SUBSCRIPTION s CONNECTION 'host=nowhere dbname=a' PUBLICATION p, q WITH (connect = false, slot_name = NONE);
-- change
ALTER SUBSCRIPTION s SET (synchronous_commit = remote_apply);
