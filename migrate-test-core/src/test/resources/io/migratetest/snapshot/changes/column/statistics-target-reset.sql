-- expect: changed column public.t.a: statistics target
CREATE TABLE t (a text);
ALTER TABLE t ALTER a SET STATISTICS 500;
-- change
ALTER TABLE t ALTER a SET STATISTICS -1;
