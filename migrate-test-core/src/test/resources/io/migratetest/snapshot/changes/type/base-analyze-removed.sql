-- expect: changed type public.num: analyze
CREATE TYPE num;
CREATE FUNCTION num_in(cstring) RETURNS num LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION num_out(num) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE num (INPUT = num_in, OUTPUT = num_out, LIKE = text);
ALTER TYPE num SET (ANALYZE = array_typanalyze);
-- change
ALTER TYPE num SET (ANALYZE = NONE);
