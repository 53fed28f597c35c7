-- expect: changed table public.t: row security
CREATE TABLE t (a int);
-- change
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
