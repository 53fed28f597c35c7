-- expect: changed column public.t.a: default
CREATE TABLE t (a int DEFAULT 7);
-- change
ALTER TABLE t ALTER a DROP DEFAULT;
