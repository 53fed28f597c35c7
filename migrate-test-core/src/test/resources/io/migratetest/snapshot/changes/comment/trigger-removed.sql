-- expect: changed trigger tg on public.t: comment
CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TABLE t (a int);
CREATE TRIGGER tg BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION tf();
COMMENT ON TRIGGER tg ON t IS 'a';
-- change
COMMENT ON TRIGGER tg ON t IS NULL;
