-- expect: changed column public.t.a: storage
CREATE TABLE t (a numeric);
ALTER TABLE t ALTER a SET STORAGE EXTENDED;
-- change
ALTER TABLE t ALTER a SET STORAGE MAIN;
