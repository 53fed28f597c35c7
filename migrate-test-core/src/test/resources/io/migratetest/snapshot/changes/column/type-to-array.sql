-- expect: changed column public.t.a: type
CREATE TABLE t (a int[]);
-- change
ALTER TABLE t ALTER a TYPE text[];
