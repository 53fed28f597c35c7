-- expect: changed table public.t: part of
CREATE EXTENSION citext;
CREATE TABLE t (a int);
-- change
ALTER EXTENSION citext ADD TABLE t;
