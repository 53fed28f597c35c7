-- expect: changed type public.num: storage
CREATE TYPE num;
CREATE FUNCTION num_in(cstring) RETURNS num LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION num_out(num) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE num (INPUT = num_in, OUTPUT = num_out, LIKE = text);
-- change
ALTER TYPE num SET (STORAGE = external);
