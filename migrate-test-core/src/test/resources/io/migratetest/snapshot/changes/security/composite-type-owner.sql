-- expect: changed type public.pair: owner
CREATE TYPE pair AS (a int);
-- change
ALTER TYPE pair OWNER TO pg_monitor;
