-- expect: changed constraint u on public.t: definition
CREATE TABLE t (a int, b int, CONSTRAINT u UNIQUE (a));
-- change
ALTER TABLE t DROP CONSTRAINT u, ADD CONSTRAINT u UNIQUE (a) INCLUDE (b);
