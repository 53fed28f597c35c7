-- expect: changed publication p: owner
CREATE PUBLICATION p;
-- change
ALTER PUBLICATION p OWNER TO pg_monitor;
