-- expect: changed attribute public.pair.b: type
CREATE TYPE pair AS (a int, b text);
-- change
ALTER TYPE pair ALTER ATTRIBUTE b TYPE varchar(10);
