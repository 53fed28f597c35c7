-- expect: changed trigger tg on public.t: depends on extension
CREATE EXTENSION citext;
CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TABLE t (a int);
CREATE TRIGGER tg BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION tf();
-- change
ALTER TRIGGER tg ON t DEPENDS ON EXTENSION citext;
