-- expect: changed column public.t.a: statistics target
CREATE TABLE t (a text);
-- change
ALTER TABLE t ALTER a SET STATISTICS 0;
