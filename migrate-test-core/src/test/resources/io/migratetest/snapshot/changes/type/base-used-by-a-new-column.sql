-- expect: added column public.t.n
-- expect: added type public.num
CREATE TABLE t (a int);
-- change
CREATE TYPE num;
CREATE FUNCTION num_in(cstring) RETURNS num LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION num_out(num) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE num (INPUT = num_in, OUTPUT = num_out, LIKE = text);
ALTER TABLE t ADD n num;
