-- expect: changed table public.c: name
-- expect: changed table public.d: name
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (id int PRIMARY KEY, a int REFERENCES a);
-- change
ALTER TABLE a RENAME TO c;
ALTER TABLE b RENAME TO d;
