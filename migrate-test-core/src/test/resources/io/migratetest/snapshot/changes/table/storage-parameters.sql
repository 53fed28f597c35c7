-- expect: changed table public.t: options
-- expect: changed table public.t: toast options
CREATE TABLE t (a text) WITH (fillfactor = 90, toast.autovacuum_enabled = true);
-- change
ALTER TABLE t SET (fillfactor = 70, autovacuum_enabled = false);
ALTER TABLE t RESET (toast.autovacuum_enabled);
