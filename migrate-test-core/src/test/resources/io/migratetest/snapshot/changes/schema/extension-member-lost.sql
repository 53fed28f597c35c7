-- expect: removed function public.citext_hash(public.citext)
CREATE EXTENSION citext;
ALTER EXTENSION citext DROP OPERATOR CLASS citext_hash_ops USING hash;
ALTER EXTENSION citext DROP OPERATOR FAMILY citext_hash_ops USING hash;
DROP OPERATOR FAMILY citext_hash_ops USING hash;
-- change
ALTER EXTENSION citext DROP FUNCTION citext_hash(citext);
DROP FUNCTION citext_hash(citext);
