-- since: 18
-- expect: changed constraint t_o_fkey on public.t: definition
CREATE TABLE o (id int PRIMARY KEY);
CREATE TABLE t (o int REFERENCES o);
-- change
ALTER TABLE t ALTER CONSTRAINT t_o_fkey NOT ENFORCED;
