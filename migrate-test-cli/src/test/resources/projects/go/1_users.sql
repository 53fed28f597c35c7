-- +goose Up
CREATE TABLE users ();
-- +goose Down
DROP TABLE users;
