-- +migrate Up
CREATE TABLE users (note text DEFAULT 'a;b');
-- +migrate StatementBegin
CREATE FUNCTION total(a int) RETURNS int AS $body$
BEGIN
    RETURN a; -- not the end;
END;
$body$ LANGUAGE plpgsql;
-- +migrate StatementEnd
-- +migrate Down
DROP FUNCTION total;
DROP TABLE users;
