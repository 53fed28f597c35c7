-- expect: added column public.t.other
CREATE TABLE o (id int PRIMARY KEY);
CREATE TABLE t (a int);
-- change
ALTER TABLE t ADD COLUMN other int REFERENCES o ON DELETE CASCADE;
