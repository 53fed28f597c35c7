-- expect: changed column public.t.a: options
-- expect: changed column public.t.a: statistics target
-- expect: changed column public.t.a: storage
CREATE TABLE t (a text);
-- change
ALTER TABLE t ALTER a SET STORAGE EXTERNAL, ALTER a SET STATISTICS 500, ALTER a SET (n_distinct = 5);
