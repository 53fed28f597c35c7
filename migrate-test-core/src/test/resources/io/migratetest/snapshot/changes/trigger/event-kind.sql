-- expect: changed event trigger watch: event
CREATE FUNCTION noted() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN NULL; END';
CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION noted();
-- change
DROP EVENT TRIGGER watch;
CREATE EVENT TRIGGER watch ON table_rewrite EXECUTE FUNCTION noted();
