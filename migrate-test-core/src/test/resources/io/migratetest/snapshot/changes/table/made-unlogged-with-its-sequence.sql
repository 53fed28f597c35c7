-- expect: changed table public.t: persistence
CREATE TABLE t (a serial, b int GENERATED ALWAYS AS IDENTITY);
-- change
ALTER TABLE t SET UNLOGGED;
