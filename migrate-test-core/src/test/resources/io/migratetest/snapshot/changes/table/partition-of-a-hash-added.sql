-- expect: added table public.p1
CREATE TABLE p (a int) PARTITION BY HASH (a);
-- change
CREATE TABLE p1 PARTITION OF p FOR VALUES WITH (MODULUS 4, REMAINDER 1);
