-- expect: changed constraint positive on public.t: definition
CREATE TABLE t (a int, CONSTRAINT positive CHECK (a > 0) NO INHERIT);
-- change
ALTER TABLE t DROP CONSTRAINT positive, ADD CONSTRAINT positive CHECK (a > 0);
