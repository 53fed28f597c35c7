-- expect: changed type public.mood: comment
CREATE TYPE mood AS ENUM ('a');
COMMENT ON TYPE mood IS 'a';
-- change
COMMENT ON TYPE mood IS NULL;
