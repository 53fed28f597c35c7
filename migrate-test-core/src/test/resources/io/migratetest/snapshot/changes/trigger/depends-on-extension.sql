-- expect: changed trigger tg on public.t: depends on extensions
CREATE EXTENSION btree_gist;
CREATE TABLE t (a int, b int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tg BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
-- change
ALTER TRIGGER tg ON t DEPENDS ON EXTENSION btree_gist;
