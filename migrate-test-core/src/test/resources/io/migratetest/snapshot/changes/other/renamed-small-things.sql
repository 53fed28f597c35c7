-- expect: changed function public.g(integer): name
-- expect: changed sequence public.steps: name
-- expect: changed constraint above on public.t: name
-- expect: changed constraint key on public.t: name
-- expect: changed index public.ix2: name
-- expect: changed trigger tg2 on public.t: name
-- expect: changed view public.w: name
CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE SEQUENCE s;
CREATE TABLE t (a int CONSTRAINT positive CHECK (a > 0), b int NOT NULL CONSTRAINT u UNIQUE);
CREATE INDEX ix ON t (a);
CREATE TRIGGER tg BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION tf();
CREATE VIEW v AS SELECT 1 AS one;
-- change
ALTER FUNCTION f(int) RENAME TO g;
ALTER SEQUENCE s RENAME TO steps;
ALTER TABLE t RENAME CONSTRAINT positive TO above;
ALTER TABLE t RENAME CONSTRAINT u TO key;
ALTER INDEX ix RENAME TO ix2;
ALTER TRIGGER tg ON t RENAME TO tg2;
ALTER VIEW v RENAME TO w;
