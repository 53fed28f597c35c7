-- expect: changed table public.t: row security of the owner
CREATE TABLE t (a int);
ALTER TABLE t FORCE ROW LEVEL SECURITY;
-- change
ALTER TABLE t NO FORCE ROW LEVEL SECURITY;
