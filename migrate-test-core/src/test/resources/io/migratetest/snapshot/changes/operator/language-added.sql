-- expect: added language script
-- change
CREATE TRUSTED LANGUAGE script HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
COMMENT ON LANGUAGE script IS 'c';
