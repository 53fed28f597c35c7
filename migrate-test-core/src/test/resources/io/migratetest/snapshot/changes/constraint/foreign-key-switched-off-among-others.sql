-- expect: changed constraint one on public.t: triggers
-- expect: changed constraint two on public.t: triggers
CREATE TABLE o (id int PRIMARY KEY);
CREATE TABLE t (a int CONSTRAINT one REFERENCES o, b int CONSTRAINT two REFERENCES o);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tg BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
ALTER TABLE t DISABLE TRIGGER tg;
-- change
ALTER TABLE t DISABLE TRIGGER ALL;
