-- expect: changed constraint t_o_fkey on public.t: definition
CREATE TABLE o (id int PRIMARY KEY);
CREATE TABLE t (o int);
ALTER TABLE t ADD FOREIGN KEY (o) REFERENCES o NOT VALID;
-- change
ALTER TABLE t VALIDATE CONSTRAINT t_o_fkey;
