-- expect: added subscription s
-- since: 15
-- change
CREATE SUBSCRIPTION s CONNECTION 'host=nowhere dbname=a' PUBLICATION p, q WITH (connect = false, slot_name = NONE, two_phase = true);
