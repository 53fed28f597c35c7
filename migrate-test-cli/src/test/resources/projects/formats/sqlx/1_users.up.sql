-- Add up migration script here
CREATE TABLE users (note text DEFAULT 'a;b');
CREATE FUNCTION total(a int) RETURNS int AS $body$
BEGIN
    RETURN a; -- not the end;
END;
$body$ LANGUAGE plpgsql;
