-- expect: changed constraint above_zero on public.t: name
CREATE TABLE t (a int, CONSTRAINT positive CHECK (a > 0));
-- change
ALTER TABLE t RENAME CONSTRAINT positive TO above_zero;
