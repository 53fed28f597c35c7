-- expect: changed event trigger watch: owner
CREATE FUNCTION noted() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN NULL; END';
CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION noted();
CREATE ROLE boss SUPERUSER;
-- change
ALTER EVENT TRIGGER watch OWNER TO boss;
