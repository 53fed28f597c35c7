-- expect: changed column public.t.a: not null
CREATE TABLE t (a int NOT NULL);
-- change
ALTER TABLE t ALTER a DROP NOT NULL;
