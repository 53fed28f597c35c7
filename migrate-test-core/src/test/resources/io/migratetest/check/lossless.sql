==
-- a column is added
CREATE TABLE users (id int PRIMARY KEY);
-- up
ALTER TABLE users ADD phone text;
-- down
ALTER TABLE users DROP phone;
==
-- a column is added with a default
CREATE TABLE users (id int PRIMARY KEY);
-- up
ALTER TABLE users ADD level int NOT NULL DEFAULT 0;
-- down
ALTER TABLE users DROP level;
==
-- a table is made
-- up
CREATE TABLE users (id int PRIMARY KEY);
-- down
DROP TABLE users;
==
-- a table is made with rows
-- up
CREATE TABLE roles (id serial PRIMARY KEY, name text); INSERT INTO roles (name) VALUES ('admin'), ('user');
-- down
DROP TABLE roles;
==
-- a column is renamed
CREATE TABLE users (id int PRIMARY KEY, mail text);
-- up
ALTER TABLE users RENAME mail TO email;
-- down
ALTER TABLE users RENAME email TO mail;
==
-- a table is renamed
CREATE TABLE users (id int PRIMARY KEY, mail text);
-- up
ALTER TABLE users RENAME TO people;
-- down
ALTER TABLE people RENAME TO users;
==
-- a table moves to another schema
CREATE TABLE users (id int PRIMARY KEY, mail text);
-- up
CREATE SCHEMA app; ALTER TABLE users SET SCHEMA app;
-- down
ALTER TABLE app.users SET SCHEMA public; DROP SCHEMA app;
==
-- numbers become words and numbers again
CREATE TABLE orders (id int PRIMARY KEY, priority int NOT NULL CHECK (priority IN (1, 2, 3)));
-- up
ALTER TABLE orders DROP CONSTRAINT orders_priority_check;
ALTER TABLE orders ALTER priority TYPE text USING (ARRAY['low', 'middle', 'high'])[priority];
-- down
ALTER TABLE orders ALTER priority TYPE int USING array_position(ARRAY['low', 'middle', 'high'], priority);
ALTER TABLE orders ADD CONSTRAINT orders_priority_check CHECK (priority IN (1, 2, 3));
==
-- two columns are merged and split again
CREATE TABLE people (first text, last text, id int PRIMARY KEY);
-- up
ALTER TABLE people RENAME last TO name; UPDATE people SET name = first || '|' || name;
-- down
UPDATE people SET name = split_part(name, '|', 2); ALTER TABLE people RENAME name TO last;
==
-- an integer grows
CREATE TABLE users (id int PRIMARY KEY);
-- up
ALTER TABLE users ALTER id TYPE bigint;
-- down
ALTER TABLE users ALTER id TYPE int;
==
-- a number becomes a text
CREATE TABLE users (id int PRIMARY KEY, code int);
-- up
ALTER TABLE users ALTER code TYPE text;
-- down
ALTER TABLE users ALTER code TYPE int USING code::int;
==
-- cents become an amount
CREATE TABLE prices (id int PRIMARY KEY, cents int);
-- up
ALTER TABLE prices ALTER cents TYPE numeric USING cents / 100.0;
-- down
ALTER TABLE prices ALTER cents TYPE int USING (cents * 100)::int;
==
-- a label is added to an enum
CREATE TYPE state AS ENUM ('new', 'done'); CREATE TABLE jobs (id int PRIMARY KEY, state state);
-- up
CREATE TYPE state2 AS ENUM ('new', 'open', 'done'); ALTER TABLE jobs ALTER state TYPE state2 USING state::text::state2;
DROP TYPE state; ALTER TYPE state2 RENAME TO state;
-- down
CREATE TYPE state2 AS ENUM ('new', 'done'); ALTER TABLE jobs ALTER state TYPE state2 USING state::text::state2;
DROP TYPE state; ALTER TYPE state2 RENAME TO state;
==
-- a label is renamed
CREATE TYPE state AS ENUM ('new', 'done'); CREATE TABLE jobs (id int PRIMARY KEY, state state);
-- up
ALTER TYPE state RENAME VALUE 'new' TO 'open';
-- down
ALTER TYPE state RENAME VALUE 'open' TO 'new';
==
-- a column moves to a table of its own and back
CREATE TABLE users (id int PRIMARY KEY, email text);
-- up
CREATE TABLE emails AS SELECT id, email FROM users; ALTER TABLE users DROP email;
-- down
ALTER TABLE users ADD email text; UPDATE users u SET email = e.email FROM emails e WHERE e.id = u.id; DROP TABLE emails;
==
-- rows are archived and come back
CREATE TABLE users (id int PRIMARY KEY, active boolean NOT NULL);
-- up
CREATE TABLE archive AS SELECT * FROM users WHERE NOT active; DELETE FROM users WHERE NOT active;
-- down
INSERT INTO users SELECT * FROM archive; DROP TABLE archive;
==
-- rows are inserted with the next number and removed
CREATE TABLE roles (id serial PRIMARY KEY, name text UNIQUE);
-- up
INSERT INTO roles (name) VALUES ('admin');
-- down
DELETE FROM roles WHERE name = 'admin';
==
-- a backfill fills what was added
CREATE TABLE users (id int PRIMARY KEY, name text);
-- up
ALTER TABLE users ADD initial text; UPDATE users SET initial = left(name, 1); ALTER TABLE users ALTER initial SET NOT NULL;
-- down
ALTER TABLE users DROP initial;
==
-- an index and a constraint come and go
CREATE TABLE users (id int PRIMARY KEY, name text);
-- up
CREATE INDEX i ON users (name); ALTER TABLE users ADD CONSTRAINT named UNIQUE (name), ALTER name SET NOT NULL;
-- down
ALTER TABLE users ALTER name DROP NOT NULL, DROP CONSTRAINT named; DROP INDEX i;
==
-- an index is built without a lock
CREATE TABLE users (id int PRIMARY KEY, name text);
-- up
CREATE INDEX CONCURRENTLY i ON users (name);
-- down
DROP INDEX CONCURRENTLY i;
==
-- a foreign key is added
CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY, a int REFERENCES a);
-- up
ALTER TABLE b DROP CONSTRAINT b_a_fkey; ALTER TABLE b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES a ON DELETE CASCADE;
-- down
ALTER TABLE b DROP CONSTRAINT b_a_fkey; ALTER TABLE b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES a;
==
-- a partition leaves and comes back
CREATE TABLE m (id int, day date) PARTITION BY RANGE (day);
CREATE TABLE m1 PARTITION OF m FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE m2 PARTITION OF m FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
-- up
ALTER TABLE m DETACH PARTITION m2;
-- down
ALTER TABLE m ATTACH PARTITION m2 FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
==
-- a table is rewritten
CREATE TABLE users (id int PRIMARY KEY, name text);
-- up
ALTER TABLE users SET UNLOGGED;
-- down
ALTER TABLE users SET LOGGED;
==
-- a view, a function and a trigger come and go
CREATE TABLE users (id int PRIMARY KEY, name text);
-- up
CREATE VIEW v AS SELECT * FROM users;
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name = upper(NEW.name); RETURN NEW; END $$;
CREATE TRIGGER t BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION f();
-- down
DROP TRIGGER t ON users; DROP FUNCTION f; DROP VIEW v;
==
-- a computed column is dropped and computed again
CREATE TABLE users (id int PRIMARY KEY, name text, big text GENERATED ALWAYS AS (upper(name)) STORED);
-- up
ALTER TABLE users DROP big;
-- down
ALTER TABLE users ADD big text GENERATED ALWAYS AS (upper(name)) STORED;
==
-- an update is taken back
CREATE TABLE prices (id int PRIMARY KEY, cents int);
-- up
UPDATE prices SET cents = cents + 10;
-- down
UPDATE prices SET cents = cents - 10;
==
-- a key is exchanged for another one
CREATE TABLE users (id int PRIMARY KEY, code text NOT NULL UNIQUE);
-- up
ALTER TABLE users DROP CONSTRAINT users_pkey; ALTER TABLE users ADD PRIMARY KEY (code);
-- down
ALTER TABLE users DROP CONSTRAINT users_pkey; ALTER TABLE users ALTER code SET NOT NULL; ALTER TABLE users ADD PRIMARY KEY (id);
==
-- a table of many rows gets a column
CREATE TABLE words (id int PRIMARY KEY, word text); INSERT INTO words SELECT i, 'w' || i FROM generate_series(1, 3000) i;
-- up
ALTER TABLE words ADD length int; UPDATE words SET length = length(word);
-- down
ALTER TABLE words DROP length;
==
-- roles and privileges come and go
CREATE TABLE users (id int PRIMARY KEY, name text);
-- up
GRANT SELECT ON users TO PUBLIC; ALTER TABLE users ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON users USING (id > 5);
-- down
DROP POLICY p ON users; ALTER TABLE users DISABLE ROW LEVEL SECURITY; REVOKE SELECT ON users FROM PUBLIC;
