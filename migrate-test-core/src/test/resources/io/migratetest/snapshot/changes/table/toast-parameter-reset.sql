-- expect: changed table public.t: toast options
CREATE TABLE t (a text) WITH (toast.autovacuum_enabled = false);
-- change
ALTER TABLE t RESET (toast.autovacuum_enabled);
