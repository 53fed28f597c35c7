-- expect: changed function pg_sleep(double precision): privileges
-- change
REVOKE EXECUTE ON FUNCTION pg_sleep(double precision) FROM PUBLIC;
