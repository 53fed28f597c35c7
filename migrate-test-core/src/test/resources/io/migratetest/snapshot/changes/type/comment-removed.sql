-- expect: changed type public.mood: comment
CREATE TYPE mood AS ENUM ('sad', 'happy');
COMMENT ON TYPE mood IS 'c';
-- change
COMMENT ON TYPE mood IS NULL;
