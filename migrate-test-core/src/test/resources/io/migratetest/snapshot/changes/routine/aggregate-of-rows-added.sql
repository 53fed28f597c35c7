-- expect: added aggregate public.many()
-- change
CREATE AGGREGATE many(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0', PARALLEL = SAFE);
