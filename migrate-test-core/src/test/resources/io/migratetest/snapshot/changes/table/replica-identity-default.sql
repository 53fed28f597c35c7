-- expect: changed table public.t: replica identity
CREATE TABLE t (a int NOT NULL);
CREATE UNIQUE INDEX ix ON t (a);
ALTER TABLE t REPLICA IDENTITY USING INDEX ix;
-- change
ALTER TABLE t REPLICA IDENTITY DEFAULT;
