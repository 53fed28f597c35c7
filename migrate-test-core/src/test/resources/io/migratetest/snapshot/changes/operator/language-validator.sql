-- expect: changed language script: validator
CREATE LANGUAGE script HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
-- change
CREATE OR REPLACE LANGUAGE script HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler;
