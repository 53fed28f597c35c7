-- expect: added subscription s
-- cannot be undone: dropping it drops the slot at the publisher, which is not there
-- change
CREATE SUBSCRIPTION s CONNECTION 'host=nowhere dbname=a' PUBLICATION p, q WITH (connect = false, slot_name = 'x', enabled = false);
