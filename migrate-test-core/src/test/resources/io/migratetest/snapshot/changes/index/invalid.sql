-- expect: changed index public.ix: ready
-- expect: changed index public.ix: valid
-- cannot be redone: nobody wants an invalid index
CREATE TABLE t (a int);
CREATE INDEX ix ON t (a);
-- change
UPDATE pg_index SET indisvalid = false, indisready = false WHERE indexrelid = 'ix'::regclass;
