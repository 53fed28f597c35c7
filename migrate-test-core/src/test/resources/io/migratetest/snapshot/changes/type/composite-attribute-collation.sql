-- expect: changed attribute public.pair.b: collation
CREATE TYPE pair AS (a int, b text);
-- change
ALTER TYPE pair ALTER ATTRIBUTE b TYPE text COLLATE "C";
