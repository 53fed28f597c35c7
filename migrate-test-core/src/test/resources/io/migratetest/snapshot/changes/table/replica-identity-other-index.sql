-- expect: changed table public.t: replica identity
CREATE TABLE t (a int NOT NULL UNIQUE, b int NOT NULL);
CREATE UNIQUE INDEX ix ON t (b);
ALTER TABLE t REPLICA IDENTITY USING INDEX t_a_key;
-- change
ALTER TABLE t REPLICA IDENTITY USING INDEX ix;
