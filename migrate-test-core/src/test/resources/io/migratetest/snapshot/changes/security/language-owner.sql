-- expect: changed language mine: owner
CREATE LANGUAGE mine HANDLER plpgsql_call_handler;
-- change
ALTER LANGUAGE mine OWNER TO pg_monitor;
