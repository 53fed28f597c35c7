-- expect: changed table public.t: options
CREATE TABLE t (a text);
-- change
ALTER TABLE t SET (autovacuum_enabled = false);
