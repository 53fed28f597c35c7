-- expect: changed extension citext: comment
CREATE EXTENSION citext;
-- change
COMMENT ON EXTENSION citext IS 'it''s here';
