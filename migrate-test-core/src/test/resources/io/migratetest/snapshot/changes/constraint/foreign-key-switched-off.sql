-- expect: changed constraint t_o_fkey on public.t: triggers
-- cannot be redone: the triggers behind it have no name that a statement could use
CREATE TABLE o (id int PRIMARY KEY);
CREATE TABLE t (o int REFERENCES o);
-- change
ALTER TABLE t DISABLE TRIGGER ALL;
