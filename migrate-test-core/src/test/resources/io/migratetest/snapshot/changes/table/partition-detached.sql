-- expect: changed table public.p1: inherits
CREATE TABLE p (id int PRIMARY KEY, note text) PARTITION BY LIST (id);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
-- change
ALTER TABLE p DETACH PARTITION p1;
