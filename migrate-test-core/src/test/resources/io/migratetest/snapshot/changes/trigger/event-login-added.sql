-- expect: added event trigger watch
-- since: 17
CREATE FUNCTION noted() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN NULL; END';
-- change
CREATE EVENT TRIGGER watch ON login EXECUTE FUNCTION noted();
