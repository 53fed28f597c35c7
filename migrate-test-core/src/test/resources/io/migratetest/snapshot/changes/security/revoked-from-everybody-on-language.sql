-- expect: changed language mine: privileges
CREATE TRUSTED LANGUAGE mine HANDLER plpgsql_call_handler;
-- change
REVOKE USAGE ON LANGUAGE mine FROM PUBLIC;
