-- revision: 0001
-- created: 2026-11-02T09:00:00+01:00
-- message: create notes

CREATE TABLE notes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    text text NOT NULL
);
