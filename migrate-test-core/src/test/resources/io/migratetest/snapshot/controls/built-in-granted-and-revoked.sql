-- change
GRANT EXECUTE ON FUNCTION abs(int) TO pg_monitor;
REVOKE EXECUTE ON FUNCTION abs(int) FROM pg_monitor;
