-- expect: added constraint f on public.t
CREATE TABLE o (a int, b int, UNIQUE (a, b));
CREATE TABLE t (a int, b int);
-- change
ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a, b) REFERENCES o (a, b) MATCH FULL ON UPDATE CASCADE NOT VALID;
