-- expect: removed constraint t_pkey on public.t
-- expect: removed constraint u_t_fkey on public.u
CREATE TABLE t (a int PRIMARY KEY);
CREATE TABLE u (t int REFERENCES t);
-- change
ALTER TABLE t DROP CONSTRAINT t_pkey CASCADE;
