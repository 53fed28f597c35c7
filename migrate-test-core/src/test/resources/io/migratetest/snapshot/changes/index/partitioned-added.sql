-- expect: added index public.ix
CREATE TABLE p (a int, b int) PARTITION BY LIST (a);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1) PARTITION BY LIST (b);
CREATE TABLE p11 PARTITION OF p1 FOR VALUES IN (1);
-- change
CREATE INDEX ix ON p (b);
COMMENT ON INDEX p1_b_idx IS 'of a partition';
