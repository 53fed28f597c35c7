# One block for each kind of thing that has a name: the key under which it is to be found, what has to be there, and what makes it.
# {s} is a schema of the block's own, {n} a name, {d} a role, a publication, a server and its wrapper that are there; {l} is a literal. All hostile.

[schema] {n}
-- change
CREATE SCHEMA {n};

[table] {s}.{n}
-- change
CREATE TABLE {s}.{n} (a int);

[column] {s}.home.{n}
CREATE TABLE {s}.home (a int, b int);
-- change
ALTER TABLE {s}.home ADD {n} int DEFAULT 7;

[constraint] {n} on {s}.home
CREATE TABLE {s}.home (a int, b int);
-- change
ALTER TABLE {s}.home ADD CONSTRAINT {n} CHECK (a > 0);

[constraint] {n} on {s}.home
CREATE TABLE {s}.home (a int, b int);
-- change
ALTER TABLE {s}.home ADD CONSTRAINT {n} UNIQUE (a);

[constraint] {n} on {s}.home
CREATE TABLE {s}.home (a int, b int);
CREATE TABLE {s}.keyed (id int PRIMARY KEY);
-- change
ALTER TABLE {s}.home ADD CONSTRAINT {n} FOREIGN KEY (b) REFERENCES {s}.keyed (id);

[index] {s}.{n}
CREATE TABLE {s}.home (a int, b int);
-- change
CREATE INDEX {n} ON {s}.home (a);

[sequence] {s}.{n}
-- change
CREATE SEQUENCE {s}.{n};

[column] {s}.home.{n}
CREATE TABLE {s}.home (a int, b int);
-- change
ALTER TABLE {s}.home ADD {n} serial;

[column] {s}.home.{n}
CREATE TABLE {s}.home (a int, b int);
-- change
ALTER TABLE {s}.home ADD {n} int GENERATED ALWAYS AS IDENTITY;

[view] {s}.{n}
CREATE TABLE {s}.home (a int, b int);
-- change
CREATE VIEW {s}.{n} AS SELECT a FROM {s}.home;

[view] {s}.v
CREATE TABLE {s}.home (a int, b int);
-- change
CREATE VIEW {s}.v AS SELECT a AS {n} FROM {s}.home; COMMENT ON COLUMN {s}.v.{n} IS 'x';

[materialized view] {s}.{n}
CREATE TABLE {s}.home (a int, b int);
-- change
CREATE MATERIALIZED VIEW {s}.{n} AS SELECT a FROM {s}.home;

[trigger] {n} on {s}.home
CREATE TABLE {s}.home (a int, b int);
CREATE FUNCTION {s}.fire() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
-- change
CREATE TRIGGER {n} BEFORE INSERT ON {s}.home FOR EACH ROW EXECUTE FUNCTION {s}.fire();

[rule] {n} on {s}.home
CREATE TABLE {s}.home (a int, b int);
-- change
CREATE RULE {n} AS ON DELETE TO {s}.home DO INSTEAD NOTHING;

[policy] {n} on {s}.home
CREATE TABLE {s}.home (a int, b int);
-- change
CREATE POLICY {n} ON {s}.home USING (a > 0);

[function] {s}.{n}(integer)
-- change
CREATE FUNCTION {s}.{n}({n} int) RETURNS int LANGUAGE sql AS 'SELECT 1';

[function] {s}.f({s}.mood)
CREATE TYPE {s}.mood AS ENUM ('sad', 'happy');
-- change
CREATE FUNCTION {s}.f({n} {s}.mood) RETURNS int LANGUAGE sql AS 'SELECT 1';

[procedure] {s}.{n}()
-- change
CREATE PROCEDURE {s}.{n}() LANGUAGE sql AS 'SELECT 1';

[aggregate] {s}.{n}(integer)
-- change
CREATE AGGREGATE {s}.{n}(int) (SFUNC = int4pl, STYPE = int);

[aggregate] {s}.{n}()
-- change
CREATE AGGREGATE {s}.{n}(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');

[operator] {s}.<<>>({s}.mood,{s}.mood)
CREATE TYPE {s}.mood AS ENUM ('sad', 'happy');
CREATE FUNCTION {s}.same({s}.mood, {s}.mood) RETURNS bool LANGUAGE sql AS 'SELECT true';
-- change
CREATE OPERATOR {s}.<<>> (LEFTARG = {s}.mood, RIGHTARG = {s}.mood, FUNCTION = {s}.same);

[operator family] {s}.{n} USING btree
-- change
CREATE OPERATOR FAMILY {s}.{n} USING btree;

[operator class] {s}.{n} USING hash
CREATE TYPE {s}.mood AS ENUM ('sad', 'happy');
CREATE FUNCTION {s}.hash({s}.mood) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE OPERATOR FAMILY {s}.{n} USING hash;
-- change
CREATE OPERATOR CLASS {s}.{n} FOR TYPE {s}.mood USING hash FAMILY {s}.{n} AS FUNCTION 1 {s}.hash({s}.mood);

[type] {s}.{n}
-- change
CREATE TYPE {s}.{n} AS ENUM ({l}, 'b');

[type] {s}.mood
CREATE TYPE {s}.mood AS ENUM ('sad', 'happy');
-- change
ALTER TYPE {s}.mood RENAME VALUE 'sad' TO {l};

[type] {s}.{n}
-- change
CREATE TYPE {s}.{n} AS ({n} int);

[attribute] {s}.comp.{n}
CREATE TYPE {s}.comp AS (a int);
-- change
ALTER TYPE {s}.comp ADD ATTRIBUTE {n} int;

[domain] {s}.{n}
-- change
CREATE DOMAIN {s}.{n} AS int CONSTRAINT {n} CHECK (VALUE > 0);

[constraint] {n} on {s}.dom
CREATE DOMAIN {s}.dom AS int;
-- change
ALTER DOMAIN {s}.dom ADD CONSTRAINT {n} CHECK (VALUE > 0);

[type] {s}.{n}
-- change
CREATE TYPE {s}.{n} AS RANGE (subtype = date);

[collation] {s}.{n}
-- change
CREATE COLLATION {s}.{n} FROM "C";

[text search configuration] {s}.{n}
-- change
CREATE TEXT SEARCH CONFIGURATION {s}.{n} (COPY = simple);

[text search dictionary] {s}.{n}
-- change
CREATE TEXT SEARCH DICTIONARY {s}.{n} (TEMPLATE = simple);

[text search parser] {s}.{n}
-- change
CREATE TEXT SEARCH PARSER {s}.{n} (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);

[text search template] {s}.{n}
-- change
CREATE TEXT SEARCH TEMPLATE {s}.{n} (LEXIZE = dsimple_lexize);

[conversion] {s}.{n}
-- change
CREATE CONVERSION {s}.{n} FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;

[publication] {n}
CREATE TABLE {s}.home (a int, b int);
-- change
CREATE PUBLICATION {n} FOR TABLE {s}.home;

[published table] {s}.keyed in publication {d}
CREATE TABLE {s}.keyed (id int PRIMARY KEY);
-- change
ALTER PUBLICATION {d} ADD TABLE {s}.keyed;

[foreign-data wrapper] {n}
-- change
CREATE FOREIGN DATA WRAPPER {n};

[server] {n}
-- change
CREATE SERVER {n} FOREIGN DATA WRAPPER {d};

[user mapping] for {d} on server {d}
-- change
CREATE USER MAPPING FOR {d} SERVER {d};

[foreign table] {s}.{n}
-- change
CREATE FOREIGN TABLE {s}.{n} ({n} int) SERVER {d};

[statistics] {s}.{n}
CREATE TABLE {s}.home (a int, b int);
-- change
CREATE STATISTICS {s}.{n} ON a, b FROM {s}.home;

[event trigger] {n}
CREATE FUNCTION {s}.event() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
-- change
CREATE EVENT TRIGGER {n} ON ddl_command_end EXECUTE FUNCTION {s}.event();

[table] {s}.{n}
CREATE TABLE {s}.parted (k text) PARTITION BY LIST (k);
-- change
CREATE TABLE {s}.{n} PARTITION OF {s}.parted FOR VALUES IN ({l});

[table] {s}.{n}
CREATE TABLE {s}.home (a int, b int);
-- change
CREATE TABLE {s}.{n} ({n} int) INHERITS ({s}.home);

[cast] ({s}.mood AS {s}.comp)
CREATE TYPE {s}.mood AS ENUM ('sad', 'happy');
CREATE TYPE {s}.comp AS (a int);
CREATE FUNCTION {s}.to_comp({s}.mood) RETURNS {s}.comp LANGUAGE sql AS $body$ SELECT ROW(1)::{s}.comp $body$;
-- change
CREATE CAST ({s}.mood AS {s}.comp) WITH FUNCTION {s}.to_comp({s}.mood);

[default privileges] for role {d} in schema {s} on tables
-- change
ALTER DEFAULT PRIVILEGES FOR ROLE {d} IN SCHEMA {s} GRANT SELECT ON TABLES TO {d};

[table] {s}.home
CREATE TABLE {s}.home (a int, b int);
-- change
GRANT SELECT ON {s}.home TO {d};

[column] {s}.home.a
CREATE TABLE {s}.home (a int, b int);
-- change
GRANT SELECT (a) ON {s}.home TO {d};

[column] {s}.holder.{n}
CREATE TABLE {s}.holder ({n} text);
-- change
GRANT INSERT ({n}), UPDATE ({n}) ON {s}.holder TO {d} WITH GRANT OPTION;

[table] {s}.home
CREATE TABLE {s}.home (a int, b int);
-- change
ALTER TABLE {s}.home OWNER TO {d};

[table] {s}.home
CREATE TABLE {s}.home (a int, b int);
-- change
COMMENT ON TABLE {s}.home IS {l};

[constraint] {n} on {s}.holder
CREATE TABLE {s}.holder ({n} text, CONSTRAINT {n} CHECK (true));
-- change
COMMENT ON CONSTRAINT {n} ON {s}.holder IS {l};

[column] {s}.holder.{n}
CREATE TABLE {s}.holder ({n} text);
-- change
COMMENT ON COLUMN {s}.holder.{n} IS {l};

[column] {s}.holder.{n}
CREATE TABLE {s}.holder ({n} text);
-- change
ALTER TABLE {s}.holder ALTER {n} SET DEFAULT {l};

[column] {s}.holder.{n}
CREATE TABLE {s}.holder ({n} text);
-- change
ALTER TABLE {s}.holder ALTER {n} TYPE varchar;

[column] {s}.home.{n}
CREATE TABLE {s}.home (a int, b int);
-- change
ALTER TABLE {s}.home RENAME a TO {n};

[table] {s}.{n}
CREATE TABLE {s}.home (a int, b int);
-- change
ALTER TABLE {s}.home RENAME TO {n};

[constraint] {n} on {s}.keyed
CREATE TABLE {s}.keyed (id int PRIMARY KEY);
-- change
ALTER TABLE {s}.keyed RENAME CONSTRAINT keyed_pkey TO {n};

[column] {s}.holder.other
CREATE TABLE {s}.holder ({n} text);
-- change
ALTER TABLE {s}.holder RENAME {n} TO other;

[function] {s}.{n}({s}.mood,{s}.mood)
CREATE TYPE {s}.mood AS ENUM ('sad', 'happy');
CREATE FUNCTION {s}.same({s}.mood, {s}.mood) RETURNS bool LANGUAGE sql AS 'SELECT true';
-- change
ALTER FUNCTION {s}.same({s}.mood, {s}.mood) RENAME TO {n};

[view] {s}.{n}
CREATE TABLE {s}.holder ({n} text);
-- change
CREATE VIEW {s}.{n} WITH (security_barrier) AS SELECT {n} FROM {s}.holder;

[column] {s}.holder.{n}
CREATE TABLE {s}.holder ({n} text);
-- change
ALTER TABLE {s}.holder ALTER {n} SET STATISTICS 7;

[published schema] {s} in publication {d}
-- from 15
-- change
ALTER PUBLICATION {d} ADD TABLES IN SCHEMA {s};
