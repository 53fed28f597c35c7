-- expect: changed operator public.<<<(integer,integer): commutator
-- since: 17
CREATE OPERATOR <<< (FUNCTION = int4lt, LEFTARG = int, RIGHTARG = int);
CREATE OPERATOR >>> (FUNCTION = int4gt, LEFTARG = int, RIGHTARG = int);
-- change
ALTER OPERATOR >>> (int, int) SET (COMMUTATOR = <<<);
