-- expect: changed table public.t: of type
CREATE TYPE c AS (a int, b text);
CREATE TABLE t (a int, b text);
-- change
ALTER TABLE t OF c;
