-- expect: changed type public.mood: privileges
CREATE TYPE mood AS ENUM ('a');
-- change
REVOKE USAGE ON TYPE mood FROM PUBLIC;
