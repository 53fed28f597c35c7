CREATE TABLE accounts (
    id    bigint PRIMARY KEY,
    email text NOT NULL,
    phone text
);
CREATE TABLE settings (key text PRIMARY KEY, value text NOT NULL);
