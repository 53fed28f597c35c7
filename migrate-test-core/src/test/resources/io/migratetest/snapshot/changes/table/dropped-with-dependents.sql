-- expect: removed table public.t
-- expect: removed view public.v
-- cannot be redone: CASCADE drops them in one statement, we in two
CREATE TABLE o (id int PRIMARY KEY);
CREATE TABLE t (id bigint GENERATED ALWAYS AS IDENTITY (START WITH 5) PRIMARY KEY, o int REFERENCES o, name text NOT NULL, UNIQUE (name, o)) WITH (fillfactor = 60);
CREATE INDEX ix ON t (lower(name));
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON t USING (id > 0);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tg BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
COMMENT ON COLUMN t.name IS 'n';
GRANT SELECT ON t TO PUBLIC;
CREATE VIEW v AS SELECT name FROM t;
-- change
DROP TABLE t CASCADE;
