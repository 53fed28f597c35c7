-- expect: changed conversion public.narrower: name
CREATE CONVERSION narrow FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
-- change
ALTER CONVERSION narrow RENAME TO narrower;
