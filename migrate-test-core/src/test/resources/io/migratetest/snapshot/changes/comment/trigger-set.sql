-- expect: changed trigger tg on public.t: comment
CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TABLE t (a int);
CREATE TRIGGER tg BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION tf();
-- change
COMMENT ON TRIGGER tg ON t IS 'it''s here';
