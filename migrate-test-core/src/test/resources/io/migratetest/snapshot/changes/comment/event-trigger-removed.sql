-- expect: changed event trigger e: comment
CREATE FUNCTION ef() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER e ON ddl_command_end WHEN TAG IN ('CREATE CAST') EXECUTE FUNCTION ef();
COMMENT ON EVENT TRIGGER e IS 'a';
-- change
COMMENT ON EVENT TRIGGER e IS NULL;
