-- expect: changed conversion public.narrow: owner
CREATE CONVERSION narrow FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
-- change
ALTER CONVERSION narrow OWNER TO pg_monitor;
