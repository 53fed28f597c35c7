-- expect: changed domain public.d: comment
-- expect: changed function public.f(): comment
-- expect: changed constraint positive on public.t: comment
-- expect: changed index public.ix: comment
-- expect: changed policy p on public.t: comment
-- expect: changed rule r on public.t: comment
-- expect: changed trigger tg on public.t: comment
-- expect: changed type public.mood: comment
CREATE TABLE t (a int CONSTRAINT positive CHECK (a > 0));
CREATE INDEX ix ON t (a);
CREATE DOMAIN d AS int;
CREATE TYPE mood AS ENUM ('a');
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tg BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
CREATE POLICY p ON t;
CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING;
-- change
COMMENT ON CONSTRAINT positive ON t IS 'c';
COMMENT ON INDEX ix IS 'c';
COMMENT ON TRIGGER tg ON t IS 'c';
COMMENT ON POLICY p ON t IS 'c';
COMMENT ON RULE r ON t IS 'c';
COMMENT ON DOMAIN d IS 'c';
COMMENT ON FUNCTION f() IS 'c';
COMMENT ON TYPE mood IS 'c';
