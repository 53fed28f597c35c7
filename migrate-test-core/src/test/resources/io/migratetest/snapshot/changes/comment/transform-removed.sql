-- expect: changed transform FOR public.mood LANGUAGE sql: comment
CREATE TYPE mood AS ENUM ('a');
CREATE FUNCTION f(internal) RETURNS internal LANGUAGE internal IMMUTABLE AS 'int4in';
CREATE TRANSFORM FOR mood LANGUAGE sql (FROM SQL WITH FUNCTION f(internal));
COMMENT ON TRANSFORM FOR mood LANGUAGE sql IS 'a';
-- change
COMMENT ON TRANSFORM FOR mood LANGUAGE sql IS NULL;
