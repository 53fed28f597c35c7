-- expect: added constraint ix on public.t
CREATE TABLE t (a int, b int);
CREATE UNIQUE INDEX ix ON t (a, b);
-- change
ALTER TABLE t ADD CONSTRAINT ix UNIQUE USING INDEX ix;
