-- expect: added conversion public.narrow
-- change
CREATE CONVERSION narrow FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
COMMENT ON CONVERSION narrow IS 'c';
