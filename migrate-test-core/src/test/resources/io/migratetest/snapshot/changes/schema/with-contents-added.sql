-- expect: added schema app
-- cannot be undone: PostgreSQL drops a schema with contents only by CASCADE, which we do not suggest
-- cannot be redone: its contents depend on each other in ways that we do not know
-- change
CREATE SCHEMA app CREATE TABLE t (id serial PRIMARY KEY) CREATE VIEW v AS SELECT * FROM t;
