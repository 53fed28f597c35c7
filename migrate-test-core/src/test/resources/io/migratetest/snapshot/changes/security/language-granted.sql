-- expect: changed language mine: privileges
CREATE TRUSTED LANGUAGE mine HANDLER plpgsql_call_handler;
-- change
GRANT USAGE ON LANGUAGE mine TO pg_monitor;
