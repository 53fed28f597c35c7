-- expect: changed table public.t: clustered on
CREATE TABLE t (a int PRIMARY KEY);
-- change
ALTER TABLE t CLUSTER ON t_pkey;
