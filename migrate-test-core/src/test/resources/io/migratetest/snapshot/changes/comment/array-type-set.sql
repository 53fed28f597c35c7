-- expect: changed type public.mood: comment on the array type
CREATE TYPE mood AS ENUM ('a');
-- change
COMMENT ON TYPE mood[] IS 'a';
