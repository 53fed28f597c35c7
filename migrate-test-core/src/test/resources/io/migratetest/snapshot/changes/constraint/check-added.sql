-- expect: added constraint positive on public.t
CREATE TABLE t (a int, b int);
-- change
ALTER TABLE t ADD CONSTRAINT positive CHECK (a > 0 AND b > 0);
