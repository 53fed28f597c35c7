-- expect: changed table public.t: clustered on
CREATE TABLE t (a int PRIMARY KEY, b int);
CREATE INDEX ix ON t (b);
ALTER TABLE t CLUSTER ON t_pkey;
-- change
ALTER TABLE t CLUSTER ON ix;
