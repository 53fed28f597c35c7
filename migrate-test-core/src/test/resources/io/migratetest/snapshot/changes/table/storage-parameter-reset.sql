-- expect: changed table public.t: options
CREATE TABLE t (a text) WITH (fillfactor = 90, parallel_workers = 3);
-- change
ALTER TABLE t RESET (fillfactor);
