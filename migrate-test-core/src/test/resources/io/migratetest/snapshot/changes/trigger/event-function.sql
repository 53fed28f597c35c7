-- expect: changed event trigger watch: function
CREATE FUNCTION noted() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN NULL; END';
CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION noted();
CREATE FUNCTION logged() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN NULL; END';
-- change
DROP EVENT TRIGGER watch;
CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION logged();
