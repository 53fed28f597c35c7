-- expect: removed constraint t_o_fkey on public.t
CREATE TABLE o (id int PRIMARY KEY);
CREATE TABLE t (o int REFERENCES o ON DELETE CASCADE);
-- change
ALTER TABLE t DROP CONSTRAINT t_o_fkey;
