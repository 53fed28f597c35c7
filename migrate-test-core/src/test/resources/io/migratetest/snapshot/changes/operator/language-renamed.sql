-- expect: changed language script2: name
CREATE LANGUAGE script HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
CREATE FUNCTION f() RETURNS int LANGUAGE script AS 'BEGIN RETURN 1; END';
-- change
ALTER LANGUAGE script RENAME TO script2;
