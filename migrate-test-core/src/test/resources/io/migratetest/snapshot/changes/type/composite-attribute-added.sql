-- expect: added attribute public.pair.c
CREATE TYPE pair AS (a int, b text);
-- change
ALTER TYPE pair ADD ATTRIBUTE c numeric(5, 2);
