-- expect: changed constraint t_o_fkey on public.t: triggers
CREATE TABLE o (id int PRIMARY KEY);
CREATE TABLE t (o int REFERENCES o);
-- change
ALTER TABLE t DISABLE TRIGGER ALL;
