-- expect: changed aggregate public.total(integer): owner
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int);
-- change
ALTER AGGREGATE total(int) OWNER TO pg_monitor;
