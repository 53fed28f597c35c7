-- expect: changed operator public.<<<(integer,integer): negator
-- since: 17
CREATE OPERATOR <<< (FUNCTION = int4lt, LEFTARG = int, RIGHTARG = int);
CREATE OPERATOR >>> (FUNCTION = int4ge, LEFTARG = int, RIGHTARG = int);
-- change
ALTER OPERATOR <<< (int, int) SET (NEGATOR = >>>);
