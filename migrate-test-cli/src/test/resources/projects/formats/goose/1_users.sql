-- +goose Up
CREATE TABLE users (note text DEFAULT 'a;b');
-- +goose StatementBegin
CREATE FUNCTION total(a int) RETURNS int AS $body$
BEGIN
    RETURN a; -- not the end;
END;
$body$ LANGUAGE plpgsql;
-- +goose StatementEnd
-- +goose Down
DROP FUNCTION total;
DROP TABLE users;
