-- expect: removed constraint positive on public.t
CREATE TABLE t (a int, CONSTRAINT positive CHECK (a > 0) NOT VALID);
-- change
ALTER TABLE t DROP CONSTRAINT positive;
