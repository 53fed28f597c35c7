-- expect: changed attribute public.pair.a: type
-- expect: added attribute public.pair.c
CREATE TYPE pair AS (a int, b text);
-- change
ALTER TYPE pair ADD ATTRIBUTE c int, ALTER ATTRIBUTE a TYPE bigint;
