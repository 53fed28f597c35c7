-- expect: changed conversion public.c: owner
CREATE CONVERSION c FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
-- change
ALTER CONVERSION c OWNER TO pg_monitor;
