-- expect: changed table public.t: replica identity
CREATE TABLE t (a int);
-- change
ALTER TABLE t REPLICA IDENTITY FULL;
