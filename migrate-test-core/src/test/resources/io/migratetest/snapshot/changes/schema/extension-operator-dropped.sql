-- expect: changed operator public.=(public.citext,public.citext): part of
CREATE EXTENSION citext;
-- change
ALTER EXTENSION citext DROP OPERATOR = (citext, citext);
