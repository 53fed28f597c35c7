-- since: 18
-- expect: added constraint f on public.t
CREATE EXTENSION btree_gist;
CREATE TABLE o (id int, during int4range, PRIMARY KEY (id, during WITHOUT OVERLAPS));
CREATE TABLE t (o int, during int4range);
-- change
ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (o, PERIOD during) REFERENCES o (id, PERIOD during);
