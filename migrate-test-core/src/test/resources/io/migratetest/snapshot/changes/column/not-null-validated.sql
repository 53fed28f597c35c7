-- since: 18
-- expect: changed constraint present on public.t: definition
CREATE TABLE t (a int, CONSTRAINT present NOT NULL a NOT VALID);
ALTER TABLE t DROP CONSTRAINT present, ADD CONSTRAINT present NOT NULL a NOT VALID;
-- change
ALTER TABLE t VALIDATE CONSTRAINT present;
