-- expect: changed table public.t: options
CREATE TABLE t (a text) WITH (fillfactor = 90);
-- change
ALTER TABLE t SET (fillfactor = 70);
