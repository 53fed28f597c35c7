-- expect: changed table public.p1: inherits
CREATE TABLE p (a int NOT NULL, b text) PARTITION BY LIST (a);
CREATE TABLE p1 (a int NOT NULL, b text);
-- change
ALTER TABLE p ATTACH PARTITION p1 FOR VALUES IN (1, 2);
