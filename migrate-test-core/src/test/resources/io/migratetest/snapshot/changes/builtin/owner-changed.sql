-- expect: changed function abs(integer): owner
-- change
ALTER FUNCTION abs(int) OWNER TO pg_monitor;
