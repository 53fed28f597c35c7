-- expect: changed language script: privileges
CREATE TRUSTED LANGUAGE script HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
-- change
REVOKE USAGE ON LANGUAGE script FROM PUBLIC;
