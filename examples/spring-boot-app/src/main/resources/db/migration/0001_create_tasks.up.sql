-- revision: 0001
-- created: 2026-11-22T03:00:00Z
-- message: create tasks

CREATE TABLE tasks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title text NOT NULL
);
