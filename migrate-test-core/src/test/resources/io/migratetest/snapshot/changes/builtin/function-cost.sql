-- expect: changed function pg_sleep(double precision): definition
-- change
ALTER FUNCTION pg_sleep(double precision) COST 500;
