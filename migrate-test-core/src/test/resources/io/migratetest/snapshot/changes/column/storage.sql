-- expect: changed column public.t.a: storage
CREATE TABLE t (a text);
-- change
ALTER TABLE t ALTER a SET STORAGE EXTERNAL;
