-- expect: changed type public.mood: comment
CREATE TYPE mood AS ENUM ('a');
COMMENT ON TYPE mood IS 'one line';
-- change
COMMENT ON TYPE mood IS 'two
lines';
