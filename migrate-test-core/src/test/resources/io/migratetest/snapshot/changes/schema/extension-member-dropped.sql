-- expect: changed function public.citext_hash(public.citext): part of
CREATE EXTENSION citext;
-- change
ALTER EXTENSION citext DROP FUNCTION citext_hash(citext);
