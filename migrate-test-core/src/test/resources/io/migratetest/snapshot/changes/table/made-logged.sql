-- expect: changed table public.t: persistence
CREATE UNLOGGED TABLE t (a int);
-- change
ALTER TABLE t SET LOGGED;
