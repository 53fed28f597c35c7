-- expect: changed column public.t.a: options
CREATE TABLE t (a text);
ALTER TABLE t ALTER a SET (n_distinct = 5);
-- change
ALTER TABLE t ALTER a RESET (n_distinct);
