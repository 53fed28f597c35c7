-- expect: added table public.p0
CREATE TABLE p (a int) PARTITION BY LIST (a);
-- change
CREATE TABLE p0 PARTITION OF p DEFAULT;
