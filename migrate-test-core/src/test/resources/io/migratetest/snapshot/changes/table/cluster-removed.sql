-- expect: changed table public.t: clustered on
CREATE TABLE t (a int PRIMARY KEY);
ALTER TABLE t CLUSTER ON t_pkey;
-- change
ALTER TABLE t SET WITHOUT CLUSTER;
