-- expect: added aggregate public.total(integer)
-- cannot be redone: aggregates have no printed definition yet
-- change
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int4, INITCOND = '0');
