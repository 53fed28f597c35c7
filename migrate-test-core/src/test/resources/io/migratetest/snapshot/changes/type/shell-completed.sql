-- expect: changed type public.num: form
-- cannot be undone: PostgreSQL cannot make a type a shell again
CREATE TYPE num;
CREATE FUNCTION num_in(cstring) RETURNS num LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION num_out(num) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
-- change
CREATE TYPE num (INPUT = num_in, OUTPUT = num_out, LIKE = text);
