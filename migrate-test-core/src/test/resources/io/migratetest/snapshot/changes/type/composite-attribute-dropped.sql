-- expect: removed attribute public.pair.b
CREATE TYPE pair AS (a int, b text);
-- change
ALTER TYPE pair DROP ATTRIBUTE b;
