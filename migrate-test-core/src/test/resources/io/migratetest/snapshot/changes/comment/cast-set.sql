-- expect: changed cast (public.mood AS integer): comment
CREATE TYPE mood AS ENUM ('a');
CREATE FUNCTION f(mood) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE CAST (mood AS int) WITH FUNCTION f(mood);
-- change
COMMENT ON CAST (mood AS int) IS 'it''s here';
