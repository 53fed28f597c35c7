-- expect: changed type public.couple: name
CREATE TYPE pair AS (a int, b text);
CREATE TABLE t (p pair);
-- change
ALTER TYPE pair RENAME TO couple;
