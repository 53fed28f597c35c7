-- expect: changed column public.t.a: collation
CREATE TABLE t (a text);
-- change
ALTER TABLE t ALTER a TYPE text COLLATE "C";
