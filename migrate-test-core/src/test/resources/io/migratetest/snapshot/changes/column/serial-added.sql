-- expect: added column public.t.n
CREATE TABLE t (a int);
-- change
ALTER TABLE t ADD COLUMN n serial;
