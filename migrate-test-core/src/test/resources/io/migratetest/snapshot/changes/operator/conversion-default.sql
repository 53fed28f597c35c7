-- expect: changed conversion public.narrow: default
CREATE CONVERSION narrow FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
-- change
DROP CONVERSION narrow;
CREATE DEFAULT CONVERSION narrow FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
