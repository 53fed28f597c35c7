CREATE TABLE users (id int PRIMARY KEY, name text NOT NULL, email text, phone text);
CREATE UNIQUE INDEX users_email_idx ON users (email);
CREATE TABLE notes (id int PRIMARY KEY, text text NOT NULL);
