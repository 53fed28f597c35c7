-- expect: changed subscription s: connection
-- cannot be undone: a snapshot does not keep the password
-- cannot be redone: a snapshot does not keep the password
CREATE SUBSCRIPTION s CONNECTION 'host=nowhere password=a' PUBLICATION p WITH (connect = false, slot_name = NONE);
-- change
ALTER SUBSCRIPTION s CONNECTION 'host=nowhere password=b';
