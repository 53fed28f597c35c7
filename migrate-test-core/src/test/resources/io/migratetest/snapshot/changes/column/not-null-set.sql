-- expect: changed column public.t.a: not null
CREATE TABLE t (a int);
-- change
ALTER TABLE t ALTER a SET NOT NULL;
