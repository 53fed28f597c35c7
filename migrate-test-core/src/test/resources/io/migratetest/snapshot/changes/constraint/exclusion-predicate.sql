-- expect: changed constraint x on public.t: definition
CREATE TABLE t (a int, during int4range, CONSTRAINT x EXCLUDE USING gist (during WITH &&) WHERE (a > 0));
-- change
ALTER TABLE t DROP CONSTRAINT x, ADD CONSTRAINT x EXCLUDE USING gist (during WITH &&) WHERE (a > 1) DEFERRABLE;
