-- expect: changed constraint t_o_fkey on public.t: definition
CREATE TABLE o (id int PRIMARY KEY);
CREATE TABLE t (o int REFERENCES o ON UPDATE RESTRICT);
-- change
ALTER TABLE t DROP CONSTRAINT t_o_fkey, ADD CONSTRAINT t_o_fkey FOREIGN KEY (o) REFERENCES o ON UPDATE CASCADE;
