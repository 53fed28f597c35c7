-- expect: changed operator public.===(integer,integer): owner
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = int, RIGHTARG = int);
-- change
ALTER OPERATOR === (int, int) OWNER TO pg_monitor;
