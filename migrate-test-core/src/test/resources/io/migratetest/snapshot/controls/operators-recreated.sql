CREATE OPERATOR <<< (FUNCTION = int4lt, LEFTARG = int, RIGHTARG = int, COMMUTATOR = >>>, NEGATOR = >>>=);
CREATE OPERATOR >>> (FUNCTION = int4gt, LEFTARG = int, RIGHTARG = int, COMMUTATOR = <<<);
CREATE OPERATOR >>>= (FUNCTION = int4ge, LEFTARG = int, RIGHTARG = int, NEGATOR = <<<);
-- change
DROP OPERATOR <<< (int, int);
DROP OPERATOR >>> (int, int);
DROP OPERATOR >>>= (int, int);
CREATE OPERATOR <<< (FUNCTION = int4lt, LEFTARG = int, RIGHTARG = int, COMMUTATOR = >>>, NEGATOR = >>>=);
CREATE OPERATOR >>> (FUNCTION = int4gt, LEFTARG = int, RIGHTARG = int, COMMUTATOR = <<<);
CREATE OPERATOR >>>= (FUNCTION = int4ge, LEFTARG = int, RIGHTARG = int, NEGATOR = <<<);
