-- expect: changed constraint key on public.t: name
CREATE TABLE t (a int PRIMARY KEY, b int);
CREATE TABLE u (t int REFERENCES t);
-- change
ALTER TABLE t RENAME CONSTRAINT t_pkey TO key;
