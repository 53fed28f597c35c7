-- expect: changed table public.t: replica identity
CREATE TABLE t (a int);
ALTER TABLE t REPLICA IDENTITY FULL;
-- change
ALTER TABLE t REPLICA IDENTITY NOTHING;
