-- expect: changed subscription s: owner
CREATE ROLE mts_a SUPERUSER;
CREATE SUBSCRIPTION s CONNECTION 'host=nowhere' PUBLICATION p WITH (connect = false, slot_name = NONE);
-- change
ALTER SUBSCRIPTION s OWNER TO mts_a;
