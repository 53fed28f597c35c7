-- expect: changed table public.t: column order
-- cannot be undone: PostgreSQL has no statement that moves a column
-- cannot be redone: PostgreSQL has no statement that moves a column
CREATE TABLE t (a int, b int);
-- change
ALTER TABLE t RENAME a TO c;
ALTER TABLE t RENAME b TO a;
ALTER TABLE t RENAME c TO b;
