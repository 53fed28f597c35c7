-- expect: changed language script: comment
CREATE LANGUAGE script HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
COMMENT ON LANGUAGE script IS 'c';
-- change
COMMENT ON LANGUAGE script IS NULL;
