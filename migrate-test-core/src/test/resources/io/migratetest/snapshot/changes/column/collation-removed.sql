-- expect: changed column public.t.a: collation
CREATE TABLE t (a text COLLATE "C");
-- change
ALTER TABLE t ALTER a TYPE text;
