-- expect: removed table public.p1
CREATE TABLE o (id int PRIMARY KEY);
CREATE TABLE p (a int PRIMARY KEY, b text NOT NULL) PARTITION BY LIST (a);
CREATE INDEX ON p (b);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
CREATE INDEX own ON p1 (b, a);
-- change
DROP TABLE p1;
