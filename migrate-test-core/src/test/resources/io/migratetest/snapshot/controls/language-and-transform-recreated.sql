CREATE LANGUAGE script HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
CREATE TRANSFORM FOR int LANGUAGE script (FROM SQL WITH FUNCTION prsd_lextype(internal));
-- change
DROP LANGUAGE script CASCADE;
CREATE LANGUAGE script HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
CREATE TRANSFORM FOR int LANGUAGE script (FROM SQL WITH FUNCTION prsd_lextype(internal));
