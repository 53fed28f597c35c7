-- expect: changed attribute public.pair.c: name
CREATE TYPE pair AS (a int, b text);
-- change
ALTER TYPE pair RENAME ATTRIBUTE b TO c;
