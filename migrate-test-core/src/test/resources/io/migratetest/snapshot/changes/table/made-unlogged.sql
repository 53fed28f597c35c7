-- expect: changed table public.t: persistence
CREATE TABLE t (a int);
-- change
ALTER TABLE t SET UNLOGGED;
