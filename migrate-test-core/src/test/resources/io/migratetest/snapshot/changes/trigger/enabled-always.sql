-- expect: changed trigger tg on public.t: enabled
CREATE TABLE t (a int, b int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tg BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
-- change
ALTER TABLE t ENABLE ALWAYS TRIGGER tg;
