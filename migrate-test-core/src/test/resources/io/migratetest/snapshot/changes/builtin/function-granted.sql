-- expect: changed function abs(integer): privileges
-- change
GRANT EXECUTE ON FUNCTION abs(int) TO pg_monitor;
