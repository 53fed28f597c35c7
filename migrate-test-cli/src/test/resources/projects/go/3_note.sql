-- +goose Up
CREATE TABLE note ();
-- +goose Down
DROP TABLE note;
