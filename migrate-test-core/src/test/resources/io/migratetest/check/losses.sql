==
-- a column is dropped and added again
CREATE TABLE users (id int PRIMARY KEY, phone text);
-- up
ALTER TABLE users DROP phone;
-- down
ALTER TABLE users ADD phone text;
-- finds
-- row-changed column public.users.phone
==
-- a column is added again with a default in its rows
CREATE TABLE users (id int PRIMARY KEY, level int NOT NULL);
-- up
ALTER TABLE users DROP level;
-- down
ALTER TABLE users ADD level int NOT NULL DEFAULT 0;
ALTER TABLE users ALTER level DROP DEFAULT;
-- finds
-- row-changed column public.users.level
==
-- a flag is added again with a constant
CREATE TABLE users (id int PRIMARY KEY, active boolean NOT NULL DEFAULT true);
-- up
ALTER TABLE users DROP active;
-- down
ALTER TABLE users ADD active boolean NOT NULL DEFAULT true;
-- finds
-- row-changed column public.users.active
==
-- a table is dropped and made again
CREATE TABLE notes (id int PRIMARY KEY, body text);
-- up
DROP TABLE notes;
-- down
CREATE TABLE notes (id int PRIMARY KEY, body text);
-- finds
-- row-lost table public.notes
==
-- a table without a key is dropped and made again
CREATE TABLE log (line text);
-- up
DROP TABLE log;
-- down
CREATE TABLE log (line text);
-- finds
-- row-lost table public.log
==
-- a table is emptied
CREATE TABLE cache (id int PRIMARY KEY);
-- up
TRUNCATE cache;
-- down
SELECT 1;
-- finds
-- row-lost table public.cache
==
-- all tables are emptied
CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY REFERENCES a);
-- up
TRUNCATE a CASCADE;
-- down
SELECT 1;
-- finds
-- row-lost table public.a
-- row-lost table public.b
==
-- the downgrade deletes more than the upgrade inserted
CREATE TABLE roles (id int PRIMARY KEY, name text);
-- up
INSERT INTO roles VALUES (1, 'admin');
-- down
DELETE FROM roles;
-- finds
-- row-lost table public.roles
==
-- a cascade takes rows of another table
CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY, a int REFERENCES a ON DELETE CASCADE);
-- up
INSERT INTO a VALUES (1);
-- down
DELETE FROM a;
-- finds
-- row-lost table public.a
-- row-lost table public.b
==
-- a cascade empties a column
CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY, a int REFERENCES a ON DELETE SET NULL);
-- up
INSERT INTO a VALUES (1);
-- down
DELETE FROM a;
-- finds
-- row-lost table public.a
-- row-changed column public.b.a
==
-- inserted rows stay
CREATE TABLE roles (id int PRIMARY KEY, name text);
-- up
INSERT INTO roles VALUES (1, 'admin') ON CONFLICT DO NOTHING;
-- down
SELECT 1;
-- finds
-- row-added table public.roles
==
-- inserted rows stay in a table without a key
CREATE TABLE log (line text);
-- up
INSERT INTO log VALUES ('migrated');
-- down
SELECT 1;
-- finds
-- row-added table public.log
==
-- a backfill runs twice
CREATE TABLE prices (id int PRIMARY KEY, cents int);
-- up
UPDATE prices SET cents = cents * 2;
-- down
SELECT 1;
-- finds
-- row-changed column public.prices.cents
==
-- an update is taken back wrongly
CREATE TABLE prices (id int PRIMARY KEY, cents int);
-- up
UPDATE prices SET cents = cents + 10;
-- down
UPDATE prices SET cents = cents - 1;
-- finds
-- row-changed column public.prices.cents
==
-- capitals are lost
CREATE TABLE users (id int PRIMARY KEY, name text);
-- up
UPDATE users SET name = lower(name);
-- down
SELECT 1;
-- finds
-- row-changed column public.users.name
==
-- blanks are lost
CREATE TABLE users (id int PRIMARY KEY, name text);
-- up
UPDATE users SET name = replace(name, ' ', '');
-- down
SELECT 1;
-- finds
-- row-changed column public.users.name
==
-- a text is cut off
CREATE TABLE users (id int PRIMARY KEY, name text);
-- up
ALTER TABLE users ALTER name TYPE varchar(5) USING left(name, 5);
-- down
ALTER TABLE users ALTER name TYPE text;
-- finds
-- row-changed column public.users.name
==
-- a fraction is rounded
CREATE TABLE prices (id int PRIMARY KEY, amount numeric(8,2));
-- up
ALTER TABLE prices ALTER amount TYPE int;
-- down
ALTER TABLE prices ALTER amount TYPE numeric(8,2);
-- finds
-- row-changed column public.prices.amount
==
-- a float becomes an integer
CREATE TABLE points (id int PRIMARY KEY, x double precision);
-- up
ALTER TABLE points ALTER x TYPE int;
-- down
ALTER TABLE points ALTER x TYPE double precision;
-- finds
-- row-changed column public.points.x
==
-- a time loses its microseconds
CREATE TABLE events (id int PRIMARY KEY, at timestamptz);
-- up
ALTER TABLE events ALTER at TYPE timestamptz(0);
-- down
ALTER TABLE events ALTER at TYPE timestamptz;
-- finds
-- row-changed column public.events.at
==
-- a time becomes a day
CREATE TABLE events (id int PRIMARY KEY, at timestamp);
-- up
ALTER TABLE events ALTER at TYPE date;
-- down
ALTER TABLE events ALTER at TYPE timestamp;
-- finds
-- row-changed column public.events.at
==
-- a time zone is forgotten
CREATE TABLE events (id int PRIMARY KEY, at timestamptz);
-- up
ALTER TABLE events ALTER at TYPE timestamp USING at AT TIME ZONE 'America/New_York';
-- down
ALTER TABLE events ALTER at TYPE timestamptz USING at AT TIME ZONE 'UTC';
-- finds
-- row-changed column public.events.at
==
-- labels of an enum are merged
CREATE TYPE state AS ENUM ('new', 'open', 'done'); CREATE TABLE jobs (id int PRIMARY KEY, state state);
-- up
CREATE TYPE state2 AS ENUM ('open', 'done');
ALTER TABLE jobs ALTER state TYPE state2 USING (CASE state WHEN 'new' THEN 'open' ELSE state::text END)::state2;
DROP TYPE state; ALTER TYPE state2 RENAME TO state;
-- down
CREATE TYPE state2 AS ENUM ('new', 'open', 'done');
ALTER TABLE jobs ALTER state TYPE state2 USING state::text::state2;
DROP TYPE state; ALTER TYPE state2 RENAME TO state;
-- finds
-- row-changed column public.jobs.state
==
-- numbers become words, and come back as other numbers
CREATE TABLE orders (id int PRIMARY KEY, priority int NOT NULL CHECK (priority IN (1, 2, 3)));
-- up
ALTER TABLE orders DROP CONSTRAINT orders_priority_check;
ALTER TABLE orders ALTER priority TYPE text USING (ARRAY['low', 'middle', 'high'])[priority];
-- down
ALTER TABLE orders ALTER priority TYPE int USING CASE priority WHEN 'low' THEN 1 WHEN 'middle' THEN 1 ELSE 3 END;
ALTER TABLE orders ADD CONSTRAINT orders_priority_check CHECK (priority IN (1, 2, 3));
-- finds
-- row-changed column public.orders.priority
==
-- two columns are merged, and one comes back
CREATE TABLE people (id int PRIMARY KEY, first text, last text);
-- up
ALTER TABLE people ADD name text; UPDATE people SET name = first || '|' || last; ALTER TABLE people DROP first, DROP last;
-- down
ALTER TABLE people ADD first text, ADD last text; UPDATE people SET first = split_part(name, '|', 1); ALTER TABLE people DROP name;
-- finds
-- row-changed column public.people.last
==
-- two columns of a pair are exchanged
CREATE TABLE points (id int PRIMARY KEY, x int, y int);
-- up
ALTER TABLE points ADD p int[]; UPDATE points SET p = ARRAY[x, y]; ALTER TABLE points DROP x, DROP y;
-- down
ALTER TABLE points ADD x int, ADD y int; UPDATE points SET x = p[2], y = p[1]; ALTER TABLE points DROP p;
-- finds
-- row-changed column public.points.x
-- row-changed column public.points.y
==
-- a part of a document is lost
CREATE TABLE docs (id int PRIMARY KEY, body jsonb);
-- up
UPDATE docs SET body = body - 'key';
-- down
SELECT 1;
-- finds
-- row-changed column public.docs.body
==
-- all but the first element of an array is lost
CREATE TABLE posts (id int PRIMARY KEY, tags text[]);
-- up
ALTER TABLE posts ALTER tags TYPE text USING tags[1];
-- down
ALTER TABLE posts ALTER tags TYPE text[] USING ARRAY[tags];
-- finds
-- row-changed column public.posts.tags
==
-- rows move to another table and stay there
CREATE TABLE users (id int PRIMARY KEY, email text);
-- up
CREATE TABLE emails (user_id int, email text); INSERT INTO emails SELECT id, email FROM users; ALTER TABLE users DROP email;
-- down
ALTER TABLE users ADD email text; DROP TABLE emails;
-- finds
-- row-changed column public.users.email
==
-- a part of the rows moves and is dropped
CREATE TABLE users (id int PRIMARY KEY, active boolean NOT NULL);
-- up
CREATE TABLE archive AS SELECT * FROM users WHERE NOT active; DELETE FROM users WHERE NOT active;
-- down
DROP TABLE archive;
-- finds
-- row-lost table public.users
==
-- doubles are removed
CREATE TABLE tags (id int PRIMARY KEY, kind char(1) CHECK (kind = 'x'));
-- up
DELETE FROM tags a USING tags b WHERE a.kind = b.kind AND a.id > b.id; CREATE UNIQUE INDEX i ON tags (kind);
-- down
DROP INDEX i;
-- finds
-- row-lost table public.tags
==
-- keys are given anew
CREATE TABLE items (id int PRIMARY KEY, name text);
-- up
ALTER TABLE items DROP id; ALTER TABLE items ADD id uuid PRIMARY KEY DEFAULT gen_random_uuid();
-- down
ALTER TABLE items DROP id; ALTER TABLE items ADD id serial PRIMARY KEY; ALTER TABLE items ALTER id DROP DEFAULT; DROP SEQUENCE items_id_seq;
-- finds
-- column-order table public.items
-- row-lost table public.items
-- row-added table public.items
==
-- a foreign key loses its values
CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY, a int REFERENCES a);
-- up
ALTER TABLE b DROP a;
-- down
ALTER TABLE b ADD a int REFERENCES a;
-- finds
-- row-changed column public.b.a
==
-- null becomes an empty text and stays one
CREATE TABLE users (id int PRIMARY KEY, nick text CHECK (nick IS NULL));
-- up
ALTER TABLE users DROP CONSTRAINT users_nick_check; UPDATE users SET nick = ''; ALTER TABLE users ALTER nick SET NOT NULL;
-- down
ALTER TABLE users ALTER nick DROP NOT NULL; ALTER TABLE users ADD CONSTRAINT users_nick_check CHECK (nick IS NULL) NOT VALID;
-- finds
-- changed constraint users_nick_check on public.users
-- row-changed column public.users.nick
==
-- a sequence begins anew
CREATE TABLE users (id serial PRIMARY KEY, name text);
-- up
ALTER TABLE users ALTER id DROP DEFAULT; DROP SEQUENCE users_id_seq;
-- down
CREATE SEQUENCE users_id_seq AS int OWNED BY users.id; ALTER TABLE users ALTER id SET DEFAULT nextval('users_id_seq');
-- finds
-- row-changed sequence public.users_id_seq
==
-- an identity begins anew
CREATE TABLE users (id int GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text);
-- up
ALTER TABLE users ALTER id DROP IDENTITY;
-- down
ALTER TABLE users ALTER id ADD GENERATED BY DEFAULT AS IDENTITY;
-- finds
-- row-changed sequence public.users_id_seq
==
-- a sequence is set back
CREATE SEQUENCE s; CREATE TABLE users (id int PRIMARY KEY DEFAULT nextval('s'), name text);
-- up
ALTER SEQUENCE s RESTART;
SELECT nextval('s');
-- down
SELECT 1;
-- finds
-- row-changed sequence public.s
==
-- a partition is dropped and made again
CREATE TABLE m (id int, day date) PARTITION BY RANGE (day);
CREATE TABLE m1 PARTITION OF m FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE m2 PARTITION OF m FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
-- up
DROP TABLE m2;
-- down
CREATE TABLE m2 PARTITION OF m FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
-- finds
-- row-lost table public.m
==
-- a composite loses an attribute
CREATE TYPE pair AS (a int, b text); CREATE TABLE t (id int PRIMARY KEY, p pair);
-- up
ALTER TYPE pair DROP ATTRIBUTE b;
-- down
ALTER TYPE pair ADD ATTRIBUTE b text;
-- finds
-- row-changed column public.t.p
==
-- a range loses a bound
CREATE TABLE bookings (id int PRIMARY KEY, span daterange);
-- up
ALTER TABLE bookings ADD start date; UPDATE bookings SET start = lower(span); ALTER TABLE bookings DROP span;
-- down
ALTER TABLE bookings ADD span daterange; UPDATE bookings SET span = daterange(start, NULL); ALTER TABLE bookings DROP start;
-- finds
-- row-changed column public.bookings.span
==
-- an address loses its network
CREATE TABLE hosts (id int PRIMARY KEY, ip inet);
-- up
ALTER TABLE hosts ALTER ip TYPE text USING host(ip);
-- down
ALTER TABLE hosts ALTER ip TYPE inet USING ip::inet;
-- finds
-- row-changed column public.hosts.ip
==
-- bytes become text
CREATE TABLE files (id int PRIMARY KEY, data bytea);
-- up
ALTER TABLE files ALTER data TYPE text USING 'gone';
-- down
ALTER TABLE files ALTER data TYPE bytea USING convert_to(data, 'UTF8');
-- finds
-- row-changed column public.files.data
==
-- a trigger writes where the downgrade writes
CREATE TABLE audit (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, what text);
CREATE TABLE users (id int PRIMARY KEY, name text);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO audit (what) VALUES (TG_OP); RETURN NEW; END $$;
CREATE TRIGGER t AFTER UPDATE ON users FOR EACH STATEMENT EXECUTE FUNCTION f();
-- up
UPDATE users SET name = name || '!';
-- down
UPDATE users SET name = left(name, -1);
-- finds
-- row-added table public.audit
==
-- a large object is removed
SELECT lo_from_bytea(0, 'abc');
-- up
SELECT lo_unlink(oid) FROM pg_largeobject_metadata;
-- down
SELECT 1;
-- finds
-- changed the database itself
-- row-lost data of large objects
==
-- a column is lost by a script that commits by itself
CREATE TABLE users (id int PRIMARY KEY, phone text);
-- up
BEGIN; ALTER TABLE users DROP phone; COMMIT; BEGIN; SELECT 1; COMMIT;
-- down
BEGIN; ALTER TABLE users ADD phone text; COMMIT; BEGIN; SELECT 1; COMMIT;
-- finds
-- row-changed column public.users.phone
==
-- a column of a table of many rows is lost
CREATE TABLE words (id int PRIMARY KEY, word text); INSERT INTO words SELECT i, 'w' || i FROM generate_series(1, 3000) i;
-- up
ALTER TABLE words DROP word;
-- down
ALTER TABLE words ADD word text;
-- finds
-- row-changed column public.words.word
==
-- rows of a table of many are lost
CREATE TABLE words (id int PRIMARY KEY, word text); INSERT INTO words SELECT i, 'w' || i FROM generate_series(1, 3000) i;
-- up
DELETE FROM words WHERE id % 2 = 0;
-- down
SELECT 1;
-- finds
-- row-lost table public.words
==
-- rows of a table that stays behind double
CREATE TABLE users (id int PRIMARY KEY);
-- up
CREATE TABLE IF NOT EXISTS audit (what text); INSERT INTO audit VALUES ('migrated');
-- down
SELECT 1;
-- finds
-- left-behind table public.audit
-- row-added table public.audit
