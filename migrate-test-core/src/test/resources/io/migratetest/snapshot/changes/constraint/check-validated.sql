-- expect: changed constraint positive on public.t: definition
CREATE TABLE t (a int);
ALTER TABLE t ADD CONSTRAINT positive CHECK (a > 0) NOT VALID;
-- change
ALTER TABLE t VALIDATE CONSTRAINT positive;
