-- expect: changed event trigger watch: enabled
CREATE FUNCTION noted() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN NULL; END';
CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION noted();
-- change
ALTER EVENT TRIGGER watch ENABLE REPLICA;
