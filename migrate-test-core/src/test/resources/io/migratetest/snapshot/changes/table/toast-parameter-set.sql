-- expect: changed table public.t: toast options
CREATE TABLE t (a text);
-- change
ALTER TABLE t SET (toast.autovacuum_vacuum_threshold = 100);
