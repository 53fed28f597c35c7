-- expect: changed extension citext: comment
CREATE EXTENSION citext;
COMMENT ON EXTENSION citext IS 'a';
-- change
COMMENT ON EXTENSION citext IS NULL;
