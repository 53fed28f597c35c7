-- expect: changed table public.t: row security
CREATE TABLE t (a int);
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
-- change
ALTER TABLE t DISABLE ROW LEVEL SECURITY;
