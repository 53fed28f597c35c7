-- since: 15
-- expect: changed constraint u on public.t: definition
CREATE TABLE t (a int, CONSTRAINT u UNIQUE (a));
-- change
ALTER TABLE t DROP CONSTRAINT u, ADD CONSTRAINT u UNIQUE NULLS NOT DISTINCT (a);
