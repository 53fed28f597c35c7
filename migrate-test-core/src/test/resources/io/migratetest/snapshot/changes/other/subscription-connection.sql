-- expect: changed subscription s: connection
CREATE SUBSCRIPTION s CONNECTION 'host=nowhere dbname=a' PUBLICATION p, q WITH (connect = false, slot_name = NONE);
-- change
ALTER SUBSCRIPTION s CONNECTION 'host=elsewhere application_name=''<a&b>''';
