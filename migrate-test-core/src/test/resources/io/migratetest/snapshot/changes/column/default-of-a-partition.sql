-- expect: changed column public.p1.b: default
CREATE TABLE p (a int, b int DEFAULT 5) PARTITION BY LIST (a);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
-- change
ALTER TABLE p1 ALTER b SET DEFAULT 6;
