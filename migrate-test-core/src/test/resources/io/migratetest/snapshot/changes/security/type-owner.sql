-- expect: changed type public.mood: owner
CREATE TYPE mood AS ENUM ('a');
-- change
ALTER TYPE mood OWNER TO pg_monitor;
