-- since: 18
-- expect: changed constraint present on public.t: name
CREATE TABLE t (a int NOT NULL);
-- change
ALTER TABLE t RENAME CONSTRAINT t_a_not_null TO present;
