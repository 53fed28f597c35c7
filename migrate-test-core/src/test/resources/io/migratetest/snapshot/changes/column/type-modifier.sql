-- expect: changed column public.t.a: type
CREATE TABLE t (a numeric(10, 2));
-- change
ALTER TABLE t ALTER a TYPE numeric(12, 2);
