CREATE TABLE users (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE settings (name text PRIMARY KEY);
