-- expect: changed type public.mood: owner
CREATE TYPE mood AS ENUM ('sad', 'happy');
-- change
ALTER TYPE mood OWNER TO pg_monitor;
