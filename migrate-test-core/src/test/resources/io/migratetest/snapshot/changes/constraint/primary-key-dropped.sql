-- expect: removed constraint t_pkey on public.t
CREATE TABLE t (a int NOT NULL, b int, PRIMARY KEY (a) INCLUDE (b));
ALTER INDEX t_pkey SET (fillfactor = 70);
ALTER TABLE t CLUSTER ON t_pkey;
-- change
ALTER TABLE t DROP CONSTRAINT t_pkey;
