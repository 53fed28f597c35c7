-- expect: changed table public.t: replica identity
CREATE TABLE t (a int NOT NULL);
CREATE UNIQUE INDEX ix ON t (a);
-- change
ALTER TABLE t REPLICA IDENTITY USING INDEX ix;
