-- expect: added operator public.>>>(integer,integer)
CREATE OPERATOR <<< (FUNCTION = int4lt, LEFTARG = int, RIGHTARG = int);
-- change
CREATE OPERATOR >>> (FUNCTION = int4ge, LEFTARG = int, RIGHTARG = int, NEGATOR = <<<);
