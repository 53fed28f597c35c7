-- expect: changed table public.p1: clustered on
CREATE TABLE p (a int PRIMARY KEY) PARTITION BY LIST (a);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
-- change
ALTER TABLE p1 CLUSTER ON p1_pkey;
