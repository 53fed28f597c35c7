-- since: 18
-- expect: changed constraint t_a_not_null on public.t: definition
CREATE TABLE t (a int NOT NULL);
-- change
ALTER TABLE t ALTER CONSTRAINT t_a_not_null NO INHERIT;
