-- expect: added family operator 1 (integer, money) on pg_catalog.integer_ops USING btree
CREATE FUNCTION lt(int, money) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT $1::money < $2';
CREATE OPERATOR <<< (FUNCTION = lt, LEFTARG = int, RIGHTARG = money);
-- change
ALTER OPERATOR FAMILY integer_ops USING btree ADD OPERATOR 1 <<< (int, money);
