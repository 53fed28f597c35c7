-- expect: added event trigger watch
CREATE FUNCTION noted() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN NULL; END';
-- change
CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION noted();
COMMENT ON EVENT TRIGGER watch IS 'c';
