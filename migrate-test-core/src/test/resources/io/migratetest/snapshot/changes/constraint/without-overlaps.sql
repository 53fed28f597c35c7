-- since: 18
-- expect: changed constraint u on public.t: definition
CREATE EXTENSION btree_gist;
CREATE TABLE t (a int, during int4range, CONSTRAINT u UNIQUE (a, during));
-- change
ALTER TABLE t DROP CONSTRAINT u, ADD CONSTRAINT u UNIQUE (a, during WITHOUT OVERLAPS);
