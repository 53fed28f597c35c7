-- expect: changed aggregate public.sum_of(integer): name
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0');
-- change
ALTER AGGREGATE total(int) RENAME TO sum_of;
