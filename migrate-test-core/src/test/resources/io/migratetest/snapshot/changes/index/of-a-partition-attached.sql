-- expect: changed index public.mine: inherits
-- cannot be undone: PostgreSQL has no statement that detaches an index
CREATE TABLE p (a int, b int) PARTITION BY LIST (a);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
CREATE INDEX ix ON ONLY p (b);
CREATE INDEX mine ON p1 (b);
-- change
ALTER INDEX ix ATTACH PARTITION mine;
