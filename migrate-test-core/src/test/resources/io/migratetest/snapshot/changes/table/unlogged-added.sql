-- expect: added table public.t
-- change
CREATE UNLOGGED TABLE t (a int);
