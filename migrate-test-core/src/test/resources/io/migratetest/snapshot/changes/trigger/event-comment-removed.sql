-- expect: changed event trigger watch: comment
CREATE FUNCTION noted() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN NULL; END';
CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION noted();
COMMENT ON EVENT TRIGGER watch IS 'c';
-- change
COMMENT ON EVENT TRIGGER watch IS NULL;
