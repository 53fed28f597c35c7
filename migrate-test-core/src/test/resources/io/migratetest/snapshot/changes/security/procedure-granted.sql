-- expect: changed procedure public.p(): privileges
CREATE PROCEDURE p() LANGUAGE sql AS '';
-- change
GRANT EXECUTE ON PROCEDURE p() TO pg_monitor;
