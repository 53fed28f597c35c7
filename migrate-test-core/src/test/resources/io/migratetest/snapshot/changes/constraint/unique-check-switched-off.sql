-- expect: changed constraint u on public.t: triggers
CREATE TABLE t (a int, CONSTRAINT u UNIQUE (a) DEFERRABLE);
-- change
ALTER TABLE t DISABLE TRIGGER ALL;
