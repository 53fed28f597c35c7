-- expect: added type public.later
-- change
CREATE TYPE later;
