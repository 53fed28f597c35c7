-- expect: changed type public.mood: privileges
CREATE TYPE mood AS ENUM ('a');
-- change
GRANT USAGE ON TYPE mood TO pg_monitor;
