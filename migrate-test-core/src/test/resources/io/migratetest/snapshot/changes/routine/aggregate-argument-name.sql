-- expect: changed aggregate public.total(integer): arguments
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0');
-- change
DROP AGGREGATE total(int);
CREATE AGGREGATE total(a int) (SFUNC = int4pl, STYPE = int, INITCOND = '0');
