-- expect: changed index public.ix: valid
-- cannot be redone: an index is invalid only where its creation failed
CREATE TABLE t (a int);
CREATE INDEX ix ON t (a);
-- change
UPDATE pg_index SET indisvalid = false, indisready = false WHERE indexrelid = 'ix'::regclass;
