-- expect: changed constraint x on public.t: definition
CREATE TABLE t (during int4range, CONSTRAINT x EXCLUDE USING gist (during WITH &&));
-- change
ALTER TABLE t DROP CONSTRAINT x, ADD CONSTRAINT x EXCLUDE USING gist (during WITH =);
