-- expect: changed type public.pair: owner
CREATE TYPE pair AS (a int, b text);
-- change
ALTER TYPE pair OWNER TO pg_monitor;
