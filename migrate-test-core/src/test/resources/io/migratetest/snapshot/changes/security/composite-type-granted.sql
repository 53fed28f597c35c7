-- expect: changed type public.pair: privileges
CREATE TYPE pair AS (a int);
-- change
GRANT USAGE ON TYPE pair TO pg_monitor;
