-- expect: changed table public.t: row security of the owner
CREATE TABLE t (a int);
-- change
ALTER TABLE t FORCE ROW LEVEL SECURITY;
