-- expect: removed extension citext
CREATE SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
COMMENT ON EXTENSION citext IS 'a';
-- change
DROP EXTENSION citext;
