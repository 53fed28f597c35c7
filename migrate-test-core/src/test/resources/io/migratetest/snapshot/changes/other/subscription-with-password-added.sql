-- expect: added subscription s
-- cannot be redone: a snapshot does not keep the password
-- change
CREATE SUBSCRIPTION s CONNECTION 'host=nowhere password=''a b''' PUBLICATION p WITH (connect = false, slot_name = NONE);
