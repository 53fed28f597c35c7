CREATE TABLE tasks (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title      text        NOT NULL,
    status     text        NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'done')),
    priority   integer     NOT NULL DEFAULT 2,
    created_at timestamptz NOT NULL DEFAULT now()
);

INSERT INTO tasks (title, priority) VALUES ('write the first migration', 1), ('take it back', 3);
