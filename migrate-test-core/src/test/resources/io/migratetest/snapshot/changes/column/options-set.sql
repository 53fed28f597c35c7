-- expect: changed column public.t.a: options
CREATE TABLE t (a text);
-- change
ALTER TABLE t ALTER a SET (n_distinct = -0.5, n_distinct_inherited = 7);
