-- expect: added table public.p1
CREATE TABLE p (a int, b int) PARTITION BY LIST (a);
-- change
CREATE TABLE p1 PARTITION OF p (b NOT NULL DEFAULT 5, CHECK (b > 0)) FOR VALUES IN (1);
