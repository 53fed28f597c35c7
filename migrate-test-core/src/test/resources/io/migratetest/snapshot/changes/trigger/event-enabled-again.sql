-- expect: changed event trigger watch: enabled
CREATE FUNCTION noted() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN NULL; END';
CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION noted();
ALTER EVENT TRIGGER watch DISABLE;
-- change
ALTER EVENT TRIGGER watch ENABLE;
