-- expect: changed conversion app.narrow: schema
CREATE SCHEMA app;
CREATE CONVERSION narrow FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
-- change
ALTER CONVERSION narrow SET SCHEMA app;
