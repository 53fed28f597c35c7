-- expect: changed language script: owner
CREATE LANGUAGE script HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
-- change
ALTER LANGUAGE script OWNER TO pg_monitor;
