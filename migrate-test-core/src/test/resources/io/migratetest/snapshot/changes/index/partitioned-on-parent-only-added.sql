-- expect: added index public.ix
CREATE TABLE p (a int, b int) PARTITION BY LIST (a);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
-- change
CREATE INDEX ix ON ONLY p (b);
