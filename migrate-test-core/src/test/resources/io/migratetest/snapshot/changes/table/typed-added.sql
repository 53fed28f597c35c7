-- expect: added table public.t
CREATE TYPE c AS (a int, b text);
-- change
CREATE TABLE t OF c (PRIMARY KEY (a), b WITH OPTIONS DEFAULT 'x');
