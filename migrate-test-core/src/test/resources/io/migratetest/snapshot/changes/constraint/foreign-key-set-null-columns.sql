-- since: 15
-- expect: changed constraint f on public.t: definition
CREATE TABLE o (a int, b int, UNIQUE (a, b));
CREATE TABLE t (a int, b int, CONSTRAINT f FOREIGN KEY (a, b) REFERENCES o (a, b) ON DELETE SET NULL);
-- change
ALTER TABLE t DROP CONSTRAINT f, ADD CONSTRAINT f FOREIGN KEY (a, b) REFERENCES o (a, b) ON DELETE SET NULL (b);
