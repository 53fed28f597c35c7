-- expect: changed procedure public.p(): owner
CREATE PROCEDURE p() LANGUAGE sql AS '';
-- change
ALTER PROCEDURE p() OWNER TO pg_monitor;
