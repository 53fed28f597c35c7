-- expect: changed type public.num: default
-- cannot be undone: PostgreSQL cannot alter it, and columns may use the type
-- cannot be redone: PostgreSQL cannot alter it, and columns may use the type
CREATE TYPE num;
CREATE FUNCTION num_in(cstring) RETURNS num LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION num_out(num) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE num (INPUT = num_in, OUTPUT = num_out, LIKE = text);
-- change
DROP TYPE num CASCADE;
CREATE TYPE num;
CREATE FUNCTION num_in(cstring) RETURNS num LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION num_out(num) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE num (INPUT = num_in, OUTPUT = num_out, LIKE = text, DEFAULT = 'x');
