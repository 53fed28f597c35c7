-- expect: changed event trigger e: owner
CREATE ROLE mts_a SUPERUSER;
CREATE FUNCTION ef() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER e ON ddl_command_end WHEN TAG IN ('CREATE CAST') EXECUTE FUNCTION ef();
-- change
ALTER EVENT TRIGGER e OWNER TO mts_a;
