CREATE EXTENSION citext;
-- change
ALTER EXTENSION citext DROP FUNCTION citext_hash(citext);
ALTER EXTENSION citext ADD FUNCTION citext_hash(citext);
