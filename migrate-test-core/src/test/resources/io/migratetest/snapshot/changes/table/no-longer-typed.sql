-- expect: changed table public.t: of type
CREATE TYPE c AS (a int, b text);
CREATE TABLE t OF c (a DEFAULT 7);
-- change
ALTER TABLE t NOT OF;
