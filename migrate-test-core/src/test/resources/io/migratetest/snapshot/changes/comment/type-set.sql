-- expect: changed type public.mood: comment
CREATE TYPE mood AS ENUM ('a');
-- change
COMMENT ON TYPE mood IS 'it''s here';
