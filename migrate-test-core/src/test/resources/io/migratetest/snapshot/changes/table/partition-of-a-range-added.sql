-- expect: added table public.p1
CREATE TABLE p (a int, b text) PARTITION BY RANGE (a, b);
-- change
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (1, MINVALUE) TO (10, MAXVALUE);
