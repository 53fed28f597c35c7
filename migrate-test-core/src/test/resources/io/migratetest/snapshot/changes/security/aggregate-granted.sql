-- expect: changed aggregate public.total(integer): privileges
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int);
-- change
GRANT EXECUTE ON FUNCTION total(int) TO pg_monitor;
